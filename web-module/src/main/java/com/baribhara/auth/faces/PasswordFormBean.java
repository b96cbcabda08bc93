package com.baribhara.auth.faces;

import com.baribhara.auth.ChangePassword;
import com.baribhara.auth.PasswordService;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.security.ProofOfPerson;
import com.baribhara.shared.web.FormMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Another password for whoever is signed in; what was typed is never shown again. */
@Named
@RequestScoped
public class PasswordFormBean {
    private final PasswordService passwords;
    private final FormMessages messages;
    private String current;
    private String otp;
    private String password;

    protected PasswordFormBean() {
        this(null, null);
    }

    @Inject
    public PasswordFormBean(PasswordService passwords, FormMessages messages) {
        this.passwords = passwords;
        this.messages = messages;
    }

    public String save() {
        try {
            passwords.change(new ChangePassword(new ProofOfPerson(current, otp), password));
            return "/user/password-form.xhtml?faces-redirect=true&changed=true";
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getOtp() {
        return null;
    }

    public void setOtp(String otp) {
        this.otp = otp;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
