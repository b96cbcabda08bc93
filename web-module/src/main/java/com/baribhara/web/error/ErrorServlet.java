package com.baribhara.web.error;

import com.baribhara.shared.persistence.DatabaseTrouble;
import com.baribhara.shared.web.Problem;
import com.baribhara.shared.web.Problems;
import com.baribhara.shared.web.Request;
import com.baribhara.shared.web.SessionCookie;
import com.baribhara.web.http.Paths;
import com.baribhara.web.http.RequestFilter;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Where the container sends every error it makes itself: programs get a problem, people get a page. */
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGES = "/page-error";
    private static final Map<Integer, String> CODES = Map.of(
            HttpServletResponse.SC_BAD_REQUEST, "request.malformed",
            HttpServletResponse.SC_UNAUTHORIZED, "token.required",
            HttpServletResponse.SC_FORBIDDEN, "role.insufficient",
            HttpServletResponse.SC_NOT_FOUND, "path.unknown",
            HttpServletResponse.SC_METHOD_NOT_ALLOWED, "method.not-allowed",
            HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "body.too-large",
            HttpServletResponse.SC_SERVICE_UNAVAILABLE, "database.away");

    private final transient Jsonb json;

    protected ErrorServlet() {
        this(null);
    }

    @Inject
    public ErrorServlet(Jsonb json) {
        this.json = json;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean unauthorised = response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED;
        if (unauthorised && request.getCookies() != null) {
            SessionCookie.clear(response);
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                && DatabaseTrouble.of(thrown)
                        .filter(DatabaseTrouble.AWAY::equals)
                        .isPresent()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        if (response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setIntHeader("Retry-After", ProblemAnswers.SECONDS_TO_REST);
        }
        if (Paths.forPrograms(failed.toString())) {
            problem(RequestFilter.of(request), response);
        } else {
            request.getRequestDispatcher(PAGES).forward(request, response);
        }
    }

    private void problem(Request request, HttpServletResponse response) throws IOException {
        int status = response.getStatus();
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", ProblemAnswers.CHALLENGE);
        }
        Problem problem = Problems.of(status, CODES.getOrDefault(status, "request.failed"), request);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Content-Language", request.locale().toLanguageTag());
        response.getOutputStream().write(json.toJson(problem).getBytes(StandardCharsets.UTF_8));
    }
}
