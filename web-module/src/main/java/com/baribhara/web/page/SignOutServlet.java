package com.baribhara.web.page;

import com.baribhara.auth.RefreshService;
import com.baribhara.auth.SessionEnd;
import com.baribhara.shared.web.SessionCookie;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** The way out: ends the session on all nodes, forgets its tokens and whatever the browser's session held. By POST only, so that no link or image can do it. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient RefreshService sessions;

    protected SignOutServlet() {
        this(null);
    }

    @Inject
    public SignOutServlet(RefreshService sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SessionCookie.refresh(request).ifPresent(token -> sessions.revoke(token, SessionEnd.SIGNED_OUT));
        SessionCookie.clear(response);
        response.setHeader("Clear-Site-Data", "\"storage\"");
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect("/signin.xhtml?signedOut=true");
    }
}
