package com.baribhara.web.http;

import com.baribhara.shared.Ids;
import com.baribhara.shared.security.CallerAddress;
import com.baribhara.shared.security.Origin;
import com.baribhara.shared.web.Languages;
import com.baribhara.shared.web.Request;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives each request its id, and each answer that id; refuses what is no request of ours as such. */
public class RequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._:-]{1,128}");
    private static final String LOG_KEY = "request";

    /** What anything here answers to; container and servlets would carry out or echo some others. */
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Request known = of(request);
        response.setHeader(Request.ID_HEADER, known.id());
        MDC.put(LOG_KEY, known.id());
        Optional<String> outer = CallerAddress.enter(request.getRemoteAddr());
        Origin before = Origin.enter(new Origin(request.getRemoteAddr(), known.id()));
        try {
            int fault = request.getDispatcherType() == DispatcherType.REQUEST ? fault(request) : 0;
            if (fault == 0) {
                chain.doFilter(request, response);
            } else {
                refuse(fault, response);
            }
        } finally {
            Origin.leave(before);
            MDC.remove(LOG_KEY);
            CallerAddress.leave(outer);
        }
    }

    /** @return the status that says what is wrong with the request as such, or 0 */
    private static int fault(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        boolean fits = request.getContentLengthLong() <= BodySize.most(request.getContentType());
        return fits && readable(request) ? 0 : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }

    /** A form that did not say how large it is fails here, where that can be told, and not in the middle of a page. */
    private static boolean readable(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            return true;
        }
        try {
            return request.getParameterMap() != null;
        } catch (IllegalStateException tooLarge) {
            return false;
        }
    }

    private static void refuse(int status, HttpServletResponse response) throws IOException {
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", String.join(", ", METHODS));
        }
        response.sendError(status);
    }

    /** Made once a request: an error is answered in a second pass, and keeps its id. */
    public static Request of(HttpServletRequest request) {
        Object known = request.getAttribute(Request.ATTRIBUTE);
        if (known instanceof Request made) {
            return made;
        }
        String given = request.getHeader(Request.ID_HEADER);
        String id = given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : Ids.next().toString();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        Request made = new Request(id, path, Languages.preferred(request.getHeader("Accept-Language")));
        request.setAttribute(Request.ATTRIBUTE, made);
        return made;
    }
}
