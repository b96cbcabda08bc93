package com.baribhara.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Who must set up a second factor is led there from every page; programs hear it from {@link SecondFactorFirst}. */
@WebFilter("/*")
public class SecondFactorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (request.getUserPrincipal() == null
                || path.startsWith("/api/")
                || Enrolling.open(path)
                || !Enrolling.now()) {
            chain.doFilter(request, response);
        } else if (Paths.forPrograms(path)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(Enrolling.PAGE);
        }
    }
}
