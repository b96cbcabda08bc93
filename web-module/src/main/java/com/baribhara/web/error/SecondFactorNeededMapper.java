package com.baribhara.web.error;

import com.baribhara.auth.SecondFactorNeeded;
import com.baribhara.auth.rest.SecondStepProblem;
import com.baribhara.shared.web.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Half way in: the answer is a refusal as others, with what the second step begins with. */
@Provider
public class SecondFactorNeededMapper implements ExceptionMapper<SecondFactorNeeded> {
    private final ProblemAnswers problems;

    public SecondFactorNeededMapper() {
        this(null);
    }

    @Inject
    public SecondFactorNeededMapper(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(SecondFactorNeeded needed) {
        Response answer = problems.of(needed);
        return Response.fromResponse(answer)
                .entity(SecondStepProblem.of((Problem) answer.getEntity(), needed.ahead()))
                .build();
    }
}
