package com.baribhara.auth.faces;

import com.baribhara.auth.CompleteSignIn;
import com.baribhara.auth.SecondStepOver;
import com.baribhara.auth.SecondStepService;
import com.baribhara.auth.rest.Clients;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.SessionCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page between a right password and the office: the code of the second factor. */
@Named
@RequestScoped
public class SecondStepBean {
    private final SecondStepService service;
    private final PageSessions sessions;
    private final FormMessages messages;
    private String code;
    private String next;

    protected SecondStepBean() {
        this(null, null, null);
    }

    @Inject
    public SecondStepBean(SecondStepService service, PageSessions sessions, FormMessages messages) {
        this.service = service;
        this.sessions = sessions;
        this.messages = messages;
    }

    public String complete() throws IOException {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) answer.getRequest();
        HttpServletResponse response = (HttpServletResponse) answer.getResponse();
        String challenge = SessionCookie.challenge(request).orElse("-");
        try {
            sessions.begin(
                    request, response, service.complete(new CompleteSignIn(challenge, code), Clients.of(request)));
            SessionCookie.clearChallenge(response);
        } catch (SecondStepOver over) {
            SessionCookie.clearChallenge(response);
            answer.redirect("/signin.xhtml?over=true&next=" + getEncodedNext());
            return null;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
        answer.redirect(SignInBean.inside(next));
        return null;
    }

    /** Where a sign-in goes on that waits for its code. @param next the page to go on to after it; may be null */
    static String address(String next) {
        return "/signin-code.xhtml?next=" + SignInBean.encoded(next);
    }

    /** For the address of the form. */
    public String getEncodedNext() {
        return SignInBean.encoded(next);
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
