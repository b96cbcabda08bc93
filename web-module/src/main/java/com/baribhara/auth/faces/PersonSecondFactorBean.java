package com.baribhara.auth.faces;

import com.baribhara.auth.AccountStatusService;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** The second factor of somebody of the office, for whoever may take it away. */
@Named
@RequestScoped
public class PersonSecondFactorBean {
    private final AccountStatusService accounts;
    private final FormMessages messages;
    private final HttpServletRequest request;
    private Boolean resettable;

    protected PersonSecondFactorBean() {
        this(null, null, null);
    }

    @Inject
    public PersonSecondFactorBean(AccountStatusService accounts, FormMessages messages, HttpServletRequest request) {
        this.accounts = accounts;
        this.messages = messages;
        this.request = request;
    }

    /** Whether the reader would not be refused. */
    public boolean isResettable() {
        if (resettable == null) {
            resettable = accounts.mayResetSecondFactor(id());
        }
        return resettable;
    }

    public String reset() {
        try {
            accounts.resetSecondFactor(id());
            return "/user/person.xhtml?faces-redirect=true&reset=true&id=" + id();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private UUID id() {
        return AddressedId.of("account", request.getParameter("id"), UUID::fromString);
    }
}
