package com.baribhara.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a browser's session holds, the state of its open pages, belongs to one sign-in. Whoever comes with a session from before they signed
 * in, by whatever way, goes on under a new name that nobody else can know; somebody else's is never gone on with.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PageSessionFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String OWNER = PageSessionFilter.class.getName();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() instanceof JsonWebToken token && token.getClaim("sid") != null) {
            Owner caller = new Owner(token.getSubject(), token.getClaim("sid").toString());
            takeOver(request, caller);
            chain.doFilter(request, response);
            own(request.getSession(false), caller);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void takeOver(HttpServletRequest request, Owner caller) {
        HttpSession session = request.getSession(false);
        Object before = session == null ? caller : session.getAttribute(OWNER);
        if (caller.equals(before)) {
            return;
        }
        if (before instanceof Owner other && !other.account().equals(caller.account())) {
            session.invalidate();
        } else {
            request.changeSessionId();
            session.setAttribute(OWNER, caller);
        }
    }

    /** A session that this request has begun. */
    private static void own(HttpSession session, Owner caller) {
        if (session != null && session.getAttribute(OWNER) == null) {
            session.setAttribute(OWNER, caller);
        }
    }

    private record Owner(String account, String signIn) implements Serializable {}
}
