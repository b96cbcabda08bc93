package com.baribhara.auth;

import com.baribhara.auth.internal.AccountRepository;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.Changes;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The caller's own account. */
@Stateless
@RolesAllowed(Permissions.SELF)
public class AccountService {
    private static final int LONGEST_NAME = 200;
    private static final List<String> LOCALES = List.of("en", "bn");

    private final AccountRepository accounts;
    private final DomainEvents events;
    private final CurrentActor actor;

    protected AccountService() {
        this(null, null, null);
    }

    @Inject
    public AccountService(AccountRepository accounts, DomainEvents events, CurrentActor actor) {
        this.accounts = accounts;
        this.events = events;
        this.actor = actor;
    }

    public AccountView current() {
        return own().view();
    }

    public void change(ChangeProfile command) {
        Account own = own();
        AccountView before = own.view();
        own.change(checked(command));
        tell(before, own);
    }

    private void tell(AccountView before, Account own) {
        if (!before.equals(own.view())) {
            events.record(new DomainEvent(
                    "ProfileChanged",
                    own.id(),
                    Changes.named(before, own.view()).payload()));
        }
    }

    private static ChangeProfile checked(ChangeProfile command) {
        InputCheck check = new InputCheck();
        String name = check.text("displayName", command.displayName(), LONGEST_NAME);
        String nameBn = check.optionalText("displayNameBn", command.displayNameBn(), LONGEST_NAME);
        check.needed("channel", command.channel());
        check.that(
                LOCALES.contains(command.locale()),
                "locale",
                "value.unknown",
                String.valueOf(command.locale()),
                String.join(", ", LOCALES));
        check.refuse();
        return new ChangeProfile(name, nameBn, command.locale(), command.banglaDigits(), command.channel());
    }

    public void prefer(String locale, boolean banglaDigits) {
        Account own = own();
        AccountView before = own.view();
        own.prefer(locale, banglaDigits);
        tell(before, own);
    }

    private Account own() {
        Actor caller = actor.get();
        return caller.account().flatMap(accounts::byId).orElseThrow(() -> new NotFound("account", caller.name()));
    }
}
