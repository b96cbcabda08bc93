package com.baribhara.web.http;

import com.baribhara.shared.Ids;
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
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives each request its id, and each answer that id and the headers that keep browsers from guessing. */
public class RequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._:-]{1,128}");
    private static final String LOG_KEY = "request";

    /** The largest upload (64 MB) and what a multipart body needs around it. */
    private static final long LARGEST_BODY = 66L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Request known = of(request);
        response.setHeader(Request.ID_HEADER, known.id());
        Headers.protect(known.path(), response);
        MDC.put(LOG_KEY, known.id());
        try {
            if (request.getDispatcherType() == DispatcherType.REQUEST
                    && request.getContentLengthLong() > LARGEST_BODY) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            MDC.remove(LOG_KEY);
        }
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
