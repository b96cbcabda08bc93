package com.baribhara.auth.faces;

import com.baribhara.auth.AskForCode;
import com.baribhara.auth.RegisterOrganisation;
import com.baribhara.auth.RegistrationService;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ReadingPreferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A landlord comes in, in two steps: where the code is to be sent; the code, the company and its owner. */
@Named
@RequestScoped
public class RegisterBean {
    private final RegistrationService registrations;
    private final FormMessages messages;
    private final ReadingPreferences reader;
    private String contact;
    private String request;
    private String code;
    private String organisation;
    private String organisationBn;
    private String name;
    private String nameBn;
    private String password;

    protected RegisterBean() {
        this(null, null, null);
    }

    @Inject
    public RegisterBean(RegistrationService registrations, FormMessages messages, ReadingPreferences reader) {
        this.registrations = registrations;
        this.messages = messages;
        this.reader = reader;
    }

    public String ask() {
        try {
            return "/register-code.xhtml?faces-redirect=true&request="
                    + registrations
                            .ask(new AskForCode(contact, reader.getLanguage()))
                            .request();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    public String register() {
        try {
            registrations.register(new RegisterOrganisation(
                    RequestId.of(request),
                    code,
                    organisation,
                    organisationBn,
                    name,
                    nameBn,
                    reader.getLanguage(),
                    password));
            return "/signin.xhtml?faces-redirect=true&registered=true";
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    /** Whether anybody may come in by themselves. */
    public boolean isOpen() {
        return registrations.open();
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

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getOrganisationBn() {
        return organisationBn;
    }

    public void setOrganisationBn(String organisationBn) {
        this.organisationBn = organisationBn;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameBn() {
        return nameBn;
    }

    public void setNameBn(String nameBn) {
        this.nameBn = nameBn;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
