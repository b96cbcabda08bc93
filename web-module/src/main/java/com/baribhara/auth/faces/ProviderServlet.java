package com.baribhara.auth.faces;

import com.baribhara.auth.AtProvider;
import com.baribhara.auth.ProviderAnswer;
import com.baribhara.auth.ProviderRefused;
import com.baribhara.auth.ProviderRefused.Reason;
import com.baribhara.auth.ProviderSignIn;
import com.baribhara.auth.ProviderSignInService;
import com.baribhara.auth.rest.Clients;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.SessionCookie;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /sign-in/with/<provider>} leads to a provider, {@code …/back} takes whoever comes back from there. By GET, as OpenID Connect has it:
 * to begin signs nobody in, and to come back needs what this browser alone was given.
 */
@WebServlet("/sign-in/with/*")
public class ProviderServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([a-z][a-z0-9]{0,29})(/back)?");

    private final transient ProviderSignInService signIns;
    private final transient GoOn goOn;

    protected ProviderServlet() {
        this(null, null);
    }

    @Inject
    public ProviderServlet(ProviderSignInService signIns, GoOn goOn) {
        this.signIns = signIns;
        this.goOn = goOn;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String provider = path.group(1);
        try {
            if (path.group(2) == null) {
                begin(provider, request, response);
            } else {
                comeBack(provider, request, response);
            }
        } catch (Refusal refused) {
            refuse(refused, response);
        }
    }

    private void begin(String provider, HttpServletRequest request, HttpServletResponse response) throws IOException {
        AtProvider way = signIns.begin(
                provider,
                request.getParameter("next"),
                SessionCookie.refresh(request).orElse(null));
        ProviderCookie.set(response, way.browser());
        response.sendRedirect(way.address().toString());
    }

    private void comeBack(String provider, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProviderCookie.clear(response);
        ProviderAnswer answer = new ProviderAnswer(
                provider,
                request.getParameter("state"),
                request.getParameter("code"),
                request.getParameter("error"),
                request.getParameter("iss"),
                ProviderCookie.of(request));
        ProviderSignIn signIn = signIns.comeBack(answer, Clients.of(request));
        signIn.tokens().ifPresent(tokens -> PageSessions.give(response, tokens));
        signIn.ahead().ifPresent(step -> PageSessions.await(response, step));
        goOn.to(
                signIn.ahead().isPresent() ? SecondStepBean.address(signIn.next()) : SignInBean.inside(signIn.next()),
                response);
    }

    /** Back to the door, or to the page of the account, which says why in the reader's language. */
    private void refuse(Refusal refused, HttpServletResponse response) throws IOException {
        Reason reason = refused instanceof ProviderRefused known ? known.reason() : Reason.AWAY;
        if (refused instanceof ProviderRefused known && known.linking()) {
            goOn.to("/user/identities.xhtml?provider=" + reason, response);
        } else {
            response.sendRedirect("/signin.xhtml?provider=" + reason);
        }
    }
}
