package com.baribhara.auth.faces;

import com.baribhara.auth.RefreshRefused;
import com.baribhara.auth.RefreshService;
import com.baribhara.auth.SecondStepAhead;
import com.baribhara.auth.SessionEnd;
import com.baribhara.auth.SessionTokens;
import com.baribhara.auth.rest.Clients;
import com.baribhara.shared.web.SessionCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Gives a browser the tokens of its session. */
@ApplicationScoped
public class PageSessions {
    private final RefreshService sessions;

    protected PageSessions() {
        this(null);
    }

    @Inject
    public PageSessions(RefreshService sessions) {
        this.sessions = sessions;
    }

    /** Somebody has signed in; what this browser had before is over. */
    public void begin(HttpServletRequest request, HttpServletResponse response, SessionTokens tokens) {
        SessionCookie.refresh(request).ifPresent(old -> sessions.revoke(old, SessionEnd.SIGNED_IN_ANEW));
        give(response, tokens);
    }

    /** The session goes on with tokens that say what its owner may do by now. */
    public void renew(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.refresh(request).ifPresent(token -> {
            try {
                give(response, sessions.refresh(token, Clients.of(request)));
            } catch (RefreshRefused ended) {
                SessionCookie.clear(response);
            }
        });
    }

    /** The one place where a browser is given them. */
    public static void give(HttpServletResponse response, SessionTokens tokens) {
        SessionCookie.set(response, tokens.access().token(), tokens.access().expiresIn());
        SessionCookie.setRefresh(response, tokens.refresh(), tokens.refreshExpiresIn());
    }

    /** The sign-in of this browser waits for its second step. */
    static void await(HttpServletResponse response, SecondStepAhead ahead) {
        SessionCookie.setChallenge(response, ahead.challenge(), ahead.life());
    }
}
