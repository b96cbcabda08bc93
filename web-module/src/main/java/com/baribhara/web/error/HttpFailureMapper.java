package com.baribhara.web.error;

import com.baribhara.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What JAX-RS itself refuses: unknown paths, wrong methods and media types, roles. */
@Provider
public class HttpFailureMapper implements ExceptionMapper<WebApplicationException> {
    private static final Logger LOG = Logger.getLogger(HttpFailureMapper.class.getName());
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final Map<Integer, String> CODES = Map.of(
            400, "request.malformed",
            401, "token.required",
            403, "role.insufficient",
            404, "path.unknown",
            405, "method.not-allowed",
            406, "media-type.not-acceptable",
            412, "state.changed",
            413, "body.too-large",
            415, "media-type.unsupported");

    private final ProblemAnswers problems;

    public HttpFailureMapper() {
        this(null);
    }

    @Inject
    public HttpFailureMapper(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(WebApplicationException failure) {
        Response answer = failure.getResponse();
        if (answer.getStatus() < FIRST_ERROR) {
            return answer;
        }
        if (failure.getCause() instanceof Refusal refusal) {
            return problems.of(refusal);
        }
        if (answer.getStatus() >= FIRST_SERVER_ERROR) {
            LOG.log(Level.SEVERE, failure, () -> "request " + problems.requestId() + " failed");
        }
        return withMethods(
                problems.of(answer.getStatus(), CODES.getOrDefault(answer.getStatus(), "request.failed")), answer);
    }

    private static Response withMethods(Response problem, Response original) {
        String allowed = original.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }
}
