package com.baribhara.auth.faces;

import com.baribhara.auth.AskForCode;
import com.baribhara.auth.RecoverPassword;
import com.baribhara.auth.RecoveryService;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ReadingPreferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The way back in, in two steps: where the code is to be sent; the code and a new password. */
@Named
@RequestScoped
public class RecoverBean {
    private final RecoveryService recoveries;
    private final FormMessages messages;
    private final ReadingPreferences reader;
    private String contact;
    private String request;
    private String code;
    private String password;

    protected RecoverBean() {
        this(null, null, null);
    }

    @Inject
    public RecoverBean(RecoveryService recoveries, FormMessages messages, ReadingPreferences reader) {
        this.recoveries = recoveries;
        this.messages = messages;
        this.reader = reader;
    }

    public String ask() {
        try {
            return "/recover-code.xhtml?faces-redirect=true&request="
                    + recoveries
                            .ask(new AskForCode(contact, reader.getLanguage()))
                            .request();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    public String recover() {
        try {
            recoveries.recover(new RecoverPassword(RequestId.of(request), code, password));
            return "/signin.xhtml?faces-redirect=true&recovered=true";
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
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
}
