package com.baribhara.auth.faces;

import com.baribhara.auth.SecondFactorNeeded;
import com.baribhara.auth.SignIn;
import com.baribhara.auth.SignInService;
import com.baribhara.auth.rest.Clients;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.Address;
import com.baribhara.shared.web.FormMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The sign-in page: at its own address, or in place of a page that wants to know who asks. */
@Named
@RequestScoped
public class SignInBean {
    private static final String HOME = "/home.xhtml";

    /** An address of ours: one slash, then neither another nor a backslash, which browsers read as one. */
    private static final Pattern INSIDE = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private final SignInService service;
    private final PageSessions sessions;
    private final FormMessages messages;
    private final Address address;
    private String username;
    private String password;
    private String next;

    protected SignInBean() {
        this(null, null, null, null);
    }

    @Inject
    public SignInBean(SignInService service, PageSessions sessions, FormMessages messages, Address address) {
        this.service = service;
        this.sessions = sessions;
        this.messages = messages;
        this.address = address;
    }

    public String signIn() throws IOException {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) answer.getRequest();
        HttpServletResponse response = (HttpServletResponse) answer.getResponse();
        try {
            sessions.begin(
                    request, response, service.signIn(new SignIn(username, password, null), Clients.of(request)));
        } catch (SecondFactorNeeded needed) {
            PageSessions.await(response, needed.ahead());
            answer.redirect(SecondStepBean.address(next));
            return null;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
        answer.redirect(inside(next));
        return null;
    }

    static String inside(String address) {
        boolean ours = address != null
                && INSIDE.matcher(address).matches()
                && !address.startsWith("/signin")
                && !address.startsWith("/page-error");
        return ours ? address : HOME;
    }

    static String encoded(String address) {
        return URLEncoder.encode(inside(address), StandardCharsets.UTF_8);
    }

    /** Shown in place of another page, that page is where to go on. */
    public String getNext() {
        if (next == null && address.isStoodInFor()) {
            next = address.getWhole();
        }
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    /** Whether somebody was on the way to a page, and not simply to the front door. */
    public boolean isOnTheWay() {
        return getNext() != null && !inside(getNext()).equals(HOME);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
