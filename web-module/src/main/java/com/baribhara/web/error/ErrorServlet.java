package com.baribhara.web.error;

import com.baribhara.shared.persistence.DatabaseTrouble;
import com.baribhara.shared.web.Problem;
import com.baribhara.shared.web.Problems;
import com.baribhara.shared.web.Request;
import com.baribhara.shared.web.SessionCookie;
import com.baribhara.web.http.Enrolling;
import com.baribhara.web.http.PaceFilter;
import com.baribhara.web.http.Paths;
import com.baribhara.web.http.RequestFilter;
import com.baribhara.web.http.SilentRenewal;
import jakarta.ejb.EJBException;
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
import java.util.Optional;

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
            PaceFilter.TOO_MANY, "request.too-many",
            HttpServletResponse.SC_SERVICE_UNAVAILABLE, "database.away");

    private final transient Jsonb json;
    private final transient SilentRenewal renewal;

    protected ErrorServlet() {
        this(null, null);
    }

    @Inject
    public ErrorServlet(Jsonb json, SilentRenewal renewal) {
        this.json = json;
        this.renewal = renewal;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (elsewhere(request, response, failed.toString())) {
            return;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            meant(thrown).ifPresent(status -> become(status, request, response));
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

    /** @return whether the request is answered: its sender is led somewhere first */
    private boolean elsewhere(HttpServletRequest request, HttpServletResponse response, String asked) {
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN && !Paths.forPrograms(asked) && Enrolling.now()) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", Enrolling.PAGE);
            return true;
        }
        return response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED && unauthorised(request, response, asked);
    }

    /** @return whether the request is answered: it goes on with new tokens */
    private boolean unauthorised(HttpServletRequest request, HttpServletResponse response, String asked) {
        try {
            if (renewal.renew(request, response, asked)) {
                return true;
            }
            if (SessionCookie.carried(request)) {
                SessionCookie.clear(response);
            }
        } catch (EJBException failed) {
            if (!away(failed)) {
                throw failed;
            }
            become(HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
        }
        return false;
    }

    private static boolean away(Throwable thrown) {
        return DatabaseTrouble.of(thrown).filter(DatabaseTrouble.AWAY::equals).isPresent();
    }

    private static void become(int status, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(status);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
    }

    /** Of what the container takes for a fault of ours, what is none; that there are too many parameters, it says by an exception of its own. */
    private static Optional<Integer> meant(Throwable thrown) {
        if (away(thrown)) {
            return Optional.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        return thrown.toString().contains("ParameterLimitException")
                ? Optional.of(HttpServletResponse.SC_BAD_REQUEST)
                : Optional.empty();
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
