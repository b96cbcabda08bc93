package com.baribhara.web.http;

import com.baribhara.auth.EndedSessions;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** While it can't be known which sessions have ended, whoever carries a token is told to come back, and not to sign in. */
@WebFilter("/*")
public class KnownSessionsFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient EndedSessions sessions;

    public KnownSessionsFilter() {
        this(null);
    }

    @Inject
    public KnownSessionsFilter(EndedSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null && !sessions.known()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        chain.doFilter(request, response);
    }
}
