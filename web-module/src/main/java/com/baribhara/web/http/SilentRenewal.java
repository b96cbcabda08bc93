package com.baribhara.web.http;

import com.baribhara.auth.RefreshRefused;
import com.baribhara.auth.RefreshService;
import com.baribhara.auth.SessionTokens;
import com.baribhara.auth.faces.PageSessions;
import com.baribhara.auth.rest.Clients;
import com.baribhara.shared.web.SessionCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * A browser whose access token has run out, but not its session, is sent to where it was going with new tokens. With 307 it goes there by
 * the same method and with the same body: a form that was filled in for an hour arrives. Done before anybody is told to sign in.
 */
@ApplicationScoped
public class SilentRenewal {
    private final RefreshService sessions;

    protected SilentRenewal() {
        this(null);
    }

    @Inject
    public SilentRenewal(RefreshService sessions) {
        this.sessions = sessions;
    }

    /**
     * @param asked the path that was refused
     * @return whether the request is answered
     */
    public boolean renew(HttpServletRequest request, HttpServletResponse response, String asked) {
        boolean page = request.getHeader("Authorization") == null && request.getHeader("Upgrade") == null;
        Optional<SessionTokens> tokens =
                page ? SessionCookie.refresh(request).flatMap(token -> next(token, request)) : Optional.empty();
        tokens.ifPresent(next -> {
            PageSessions.give(response, next);
            response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Location", sameAddress(asked, request.getQueryString()));
        });
        return tokens.isPresent();
    }

    private Optional<SessionTokens> next(String token, HttpServletRequest request) {
        try {
            return Optional.of(sessions.refresh(token, Clients.of(request)));
        } catch (RefreshRefused ended) {
            return Optional.empty();
        }
    }

    /** Begins with one slash, so it can't leave this site. */
    static String sameAddress(String path, String query) {
        String own = "/" + path.replaceFirst("^/+", "");
        return query == null ? own : own + "?" + query;
    }
}
