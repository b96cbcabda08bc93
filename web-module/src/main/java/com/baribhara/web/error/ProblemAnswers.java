package com.baribhara.web.error;

import com.baribhara.shared.Refusal;
import com.baribhara.shared.security.LimitReached;
import com.baribhara.shared.web.Problem;
import com.baribhara.shared.web.Problems;
import com.baribhara.shared.web.Request;
import com.baribhara.web.http.RequestFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers of the API that say what went wrong. */
@RequestScoped
public class ProblemAnswers {
    /** The caller of a busy service should come back, but not at once. */
    static final int SECONDS_TO_REST = 5;

    static final String CHALLENGE = "Bearer realm=\"baribhara\"";

    private final HttpServletRequest request;

    protected ProblemAnswers() {
        this(null);
    }

    @Inject
    public ProblemAnswers(HttpServletRequest request) {
        this.request = request;
    }

    Response of(Refusal refusal) {
        Response answer = answer(Problems.of(refusal, request()));
        return refusal instanceof LimitReached limit
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, limit.retryAfter().toSeconds())
                        .build()
                : answer;
    }

    Response of(int status, String code) {
        return answer(Problems.of(status, code, request()));
    }

    String requestId() {
        return request().id();
    }

    private Request request() {
        return RequestFilter.of(request);
    }

    private Response answer(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .language(request().locale())
                .entity(problem);
        switch (problem.status()) {
            case HttpServletResponse.SC_UNAUTHORIZED -> answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_REST);
            default -> {
                return answer.build();
            }
        }
        return answer.build();
    }
}
