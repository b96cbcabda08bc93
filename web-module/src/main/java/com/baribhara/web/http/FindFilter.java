package com.baribhara.web.http;

import com.baribhara.shared.web.FindWords;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The box for words of a list is posted, so that no address says what is typed before it is looked at; from here the browser goes on to the
 * address of what it found. Who comes with a person's number in the address itself, typed or kept from before, is led on too.
 */
@WebFilter("*.xhtml")
public class FindFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final transient FindWords words;

    public FindFilter() {
        this(null);
    }

    @Inject
    public FindFilter(FindWords words) {
        this.words = words;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null && (posted(request) || led(request))) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Location", address(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** By the box, and not by a form of the page. */
    private static boolean posted(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && request.getParameter(FindWords.FIND) != null
                && request.getParameter("jakarta.faces.ViewState") == null;
    }

    private boolean led(HttpServletRequest request) {
        String given = READING.contains(request.getMethod()) ? request.getParameter(FindWords.FIND) : null;
        return given != null && words.tells(given.strip());
    }

    /** Begins with one slash, so it can't leave this site. */
    private String address(HttpServletRequest request) {
        String query = request.getParameterMap().entrySet().stream()
                .filter(one -> !one.getValue()[0].isBlank())
                .map(one -> encoded(one.getKey()) + "=" + encoded(value(one.getKey(), one.getValue()[0].strip())))
                .collect(Collectors.joining("&"));
        String path = "/" + request.getRequestURI().replaceFirst("^/+", "");
        return query.isEmpty() ? path : path + "?" + query;
    }

    private String value(String name, String text) {
        return name.equals(FindWords.FIND) ? words.inAddress(text) : text;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
