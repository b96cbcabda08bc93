package com.baribhara.auth.faces;

import com.baribhara.auth.ChangeContact;
import com.baribhara.auth.ContactService;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.security.ProofOfPerson;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Another contact for whoever is signed in, in two steps: where, with the password; the code that was sent there. */
@Named
@RequestScoped
public class ContactBean {
    private final ContactService contacts;
    private final FormMessages messages;
    private final String request;
    private String contact;
    private String current;
    private String otp;
    private String code;

    protected ContactBean() {
        this(null, null, null);
    }

    @Inject
    public ContactBean(ContactService contacts, FormMessages messages, ListState list) {
        this.contacts = contacts;
        this.messages = messages;
        this.request = list == null ? null : list.get("request");
    }

    public String ask() {
        try {
            return "/user/contact-code.xhtml?faces-redirect=true&request="
                    + contacts.ask(new ChangeContact(contact, new ProofOfPerson(current, otp)))
                            .request();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    public String confirm() {
        try {
            contacts.confirm(RequestId.of(request), code);
            return "/user/profile.xhtml?faces-redirect=true&changed=true";
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    public String getRequest() {
        return request;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
