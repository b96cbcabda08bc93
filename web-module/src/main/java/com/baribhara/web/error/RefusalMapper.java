package com.baribhara.web.error;

import com.baribhara.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The business said no. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
    private final ProblemAnswers problems;

    public RefusalMapper() {
        this(null);
    }

    @Inject
    public RefusalMapper(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        return problems.of(refusal);
    }
}
