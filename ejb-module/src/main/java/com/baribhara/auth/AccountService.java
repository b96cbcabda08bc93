package com.baribhara.auth;

import com.baribhara.auth.internal.AccountRepository;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The caller's own account. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.TENANT})
public class AccountService {
    private final AccountRepository accounts;
    private final CurrentActor actor;

    protected AccountService() {
        this(null, null);
    }

    @Inject
    public AccountService(AccountRepository accounts, CurrentActor actor) {
        this.accounts = accounts;
        this.actor = actor;
    }

    public AccountView current() {
        return own().view();
    }

    public void prefer(String locale, boolean banglaDigits) {
        own().prefer(locale, banglaDigits);
    }

    private Account own() {
        Actor caller = actor.get();
        return caller.account().flatMap(accounts::byId).orElseThrow(() -> new NotFound("account", caller.name()));
    }
}
