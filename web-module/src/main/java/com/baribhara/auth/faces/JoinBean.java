package com.baribhara.auth.faces;

import com.baribhara.auth.JoinOrganisation;
import com.baribhara.auth.JoiningService;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.FormMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Somebody who was invited types the code and chooses a password. */
@Named
@RequestScoped
public class JoinBean {
    private final JoiningService joining;
    private final FormMessages messages;
    private final HttpServletRequest request;
    private String id;
    private String code;
    private String password;
    private String otp;
    private boolean otpAsked;

    protected JoinBean() {
        this(null, null, null);
    }

    @Inject
    public JoinBean(JoiningService joining, FormMessages messages, HttpServletRequest request) {
        this.joining = joining;
        this.messages = messages;
        this.request = request;
    }

    public String join() {
        try {
            joining.join(new JoinOrganisation(RequestId.of(id), code, password, otp));
            return "/signin.xhtml?faces-redirect=true&joined=true";
        } catch (Refusal refused) {
            otpAsked |= refused.fields().stream().anyMatch(field -> field.name().equals("otp"));
            return messages.refuse(refused, "form");
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Whether the account that is there has a second factor: known once its password was right, and then typed with it. */
    public boolean isOtpAsked() {
        return otpAsked || request.getParameter("form:otp") != null;
    }

    public String getOtp() {
        return null;
    }

    public void setOtp(String otp) {
        this.otp = otp;
    }
}
