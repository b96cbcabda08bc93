package com.baribhara.auth.internal;

import com.baribhara.auth.SessionEnd;
import com.baribhara.auth.model.Account;
import com.baribhara.organisation.OrganisationService;
import com.baribhara.organisation.OrganisationView;
import com.baribhara.shared.ChangedAtOnce;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.message.MessageKind;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What a change of the caller's password reads and writes, each in a short transaction of its own. */
@Stateless
@RolesAllowed(Permissions.SELF)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OwnPassword {

    /** @param names what the password must not be made of */
    public record Known(UUID account, String hash, List<String> names) {}

    private final AccountRepository accounts;
    private final OrganisationService organisations;
    private final AccountSessions sessions;
    private final CurrentSession current;
    private final AccountMessages messages;
    private final DomainEvents events;
    private final CurrentActor actor;

    protected OwnPassword() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public OwnPassword(
            AccountRepository accounts,
            OrganisationService organisations,
            AccountSessions sessions,
            CurrentSession current,
            AccountMessages messages,
            DomainEvents events,
            CurrentActor actor) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.sessions = sessions;
        this.current = current;
        this.messages = messages;
        this.events = events;
        this.actor = actor;
    }

    public Known known() {
        Account account = own();
        OrganisationView organisation = organisations.current();
        return new Known(
                account.id(),
                account.passwordHash(),
                Stream.concat(account.names().stream(), Stream.of(organisation.name(), organisation.nameBn()))
                        .toList());
    }

    /**
     * The session that asks goes on, and no other; none begins meanwhile.
     *
     * @param checked the hash that the caller's current password was held against
     */
    public void replace(String hash, String checked) {
        Account account = accounts.locked(own().id()).orElseThrow();
        if (!account.passwordHash().equals(checked)) {
            throw new ChangedAtOnce();
        }
        account.changePassword(hash);
        events.record(new DomainEvent("PasswordChanged", account.id(), Map.of()));
        messages.tell(account, MessageKind.PASSWORD_CHANGED);
        sessions.endOthers(account.id(), current.get(), SessionEnd.PASSWORD_CHANGED);
    }

    private Account own() {
        Actor caller = actor.get();
        return caller.account().flatMap(accounts::byId).orElseThrow(() -> new NotFound("account", caller.name()));
    }
}
