package com.baribhara.auth.internal;

import com.baribhara.auth.SessionEnd;
import com.baribhara.auth.internal.AccountRepository.Membership;
import com.baribhara.auth.internal.CodeIssuing.Attempt;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.message.MessageKind;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the recovery of a password reads and writes, each in a short transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Recovering {

    /**
     * An account before it gets another password.
     *
     * @param actor the account itself, in its organisation
     * @param names what the password must not be made of
     */
    public record Known(String hash, Actor actor, List<String> names) {}

    private final AccountRepository accounts;
    private final VerificationRows codes;
    private final AccountSessions sessions;
    private final AccountMessages messages;
    private final DomainEvents events;

    protected Recovering() {
        this(null, null, null, null, null);
    }

    @Inject
    public Recovering(
            AccountRepository accounts,
            VerificationRows codes,
            AccountSessions sessions,
            AccountMessages messages,
            DomainEvents events) {
        this.accounts = accounts;
        this.codes = codes;
        this.sessions = sessions;
        this.messages = messages;
        this.events = events;
    }

    public Known known(UUID id) {
        Account account = account(id);
        Optional<Membership> membership = accounts.membership(id);
        Actor actor = new Actor(
                Optional.of(id),
                account.username(),
                membership.map(Membership::organisation).orElse(OrganisationId.INSTALLATION),
                membership.map(Membership::roles).orElse(Set.of()));
        return new Known(account.passwordHash(), actor, account.names());
    }

    /**
     * The code is used in the transaction that changes the password and ends all sessions: one of them may be a thief's. No session begins
     * meanwhile.
     */
    public void replace(Attempt attempt, String hash) {
        Account account =
                accounts.locked(attempt.account()).orElseThrow(() -> new NotFound("account", attempt.account()));
        if (!codes.use(attempt.request())) {
            throw CodeCheck.wrong();
        }
        codes.endAll(account.id());
        account.changePassword(hash);
        events.record(new DomainEvent("PasswordRecovered", account.id(), Map.of()));
        messages.tell(account, MessageKind.PASSWORD_CHANGED);
        sessions.endAll(account.id(), SessionEnd.PASSWORD_CHANGED);
    }

    private Account account(UUID id) {
        return accounts.byId(id).orElseThrow(() -> new NotFound("account", id));
    }
}
