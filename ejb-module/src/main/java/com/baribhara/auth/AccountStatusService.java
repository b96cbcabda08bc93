package com.baribhara.auth;

import com.baribhara.auth.internal.AccountMessages;
import com.baribhara.auth.internal.AccountRepository;
import com.baribhara.auth.internal.AccountSessions;
import com.baribhara.auth.internal.SecondFactorRows;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.event.Changes;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.message.MessageKind;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who may sign in. An owner decides it for the people of the own organisation, save its owners; an administrator of the installation for
 * everybody. Nobody shuts themselves out. The account of somebody who is of other organisations too is not one owner's to disable: it is
 * let out of this one.
 */
@Stateless
@RolesAllowed(Permissions.ACCOUNT_STATUS)
public class AccountStatusService {
    private final AccountRepository accounts;
    private final AccountSessions sessions;
    private final SecondFactorRows factors;
    private final AccountMessages notices;
    private final DomainEvents events;
    private final CurrentActor actor;

    protected AccountStatusService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AccountStatusService(
            AccountRepository accounts,
            AccountSessions sessions,
            SecondFactorRows factors,
            AccountMessages notices,
            DomainEvents events,
            CurrentActor actor) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.notices = notices;
        this.events = events;
        this.actor = actor;
    }

    /** The account signs in no more, and all its sessions end. Disabled already, it stays so. */
    public void disable(UUID id) {
        Account account = within(id);
        if (!actor.get().has(Roles.ADMIN) && accounts.worksElsewhere(id)) {
            letOut(id);
        } else if (account.active()) {
            account.become(AccountStatus.DISABLED);
            sessions.endAll(id, SessionEnd.ACCOUNT_DISABLED);
            events.record(new DomainEvent("AccountDisabled", id, Map.of()));
        }
    }

    /** Its sessions end too, for their tokens say what it was here. */
    private void letOut(UUID id) {
        String roles = String.join("; ", accounts.rolesHere(id));
        accounts.leave(id);
        sessions.endAll(id, SessionEnd.ENDED_FROM_ELSEWHERE);
        events.record(new DomainEvent("RolesAssigned", id, Map.of("was.roles", roles)));
    }

    /** It may sign in again; sessions that ended stay ended. */
    public void enable(UUID id) {
        Account account = withinAlone(id);
        if (!account.active()) {
            account.become(AccountStatus.ACTIVE);
            events.record(new DomainEvent("AccountEnabled", id, Map.of()));
        }
    }

    /**
     * For whoever lost the app and the recovery codes: no code is asked of the account any more, and all its sessions end.
     *
     * @throws SecondFactorOff when there is no second factor
     */
    public void resetSecondFactor(UUID id) {
        Account account = withinAlone(id);
        SecondFactorState before = factors.state(id);
        if (!factors.remove(id)) {
            throw new SecondFactorOff();
        }
        sessions.endAll(id, SessionEnd.SECOND_FACTOR_CHANGED);
        events.record(new DomainEvent(
                "SecondFactorReset",
                id,
                Changes.between(before, SecondFactorState.NONE).payload()));
        notices.tell(account, MessageKind.SECOND_FACTOR_OFF);
    }

    /** Whether there is a second factor that the caller may take away. */
    public boolean mayResetSecondFactor(UUID id) {
        return factors.on(id) && hindranceAlone(id).isEmpty();
    }

    private Account withinAlone(UUID id) {
        return locked(id, this::hindranceAlone);
    }

    private Account within(UUID id) {
        return locked(id, this::hindrance);
    }

    /** Locked, so that no session of it begins meanwhile. */
    private Account locked(UUID id, Function<UUID, Optional<Refusal>> hindrance) {
        Account account = accounts.locked(id).orElseThrow(() -> new NotFound("account", id));
        hindrance.apply(id).ifPresent(refusal -> {
            throw refusal;
        });
        return account;
    }

    /** What makes the way in wider is not one organisation's to decide for somebody who is of others too. */
    private Optional<Refusal> hindranceAlone(UUID id) {
        return hindrance(id)
                .or(() -> !actor.get().has(Roles.ADMIN) && accounts.worksElsewhere(id)
                        ? Optional.of(new AccountRefused("account.elsewhere"))
                        : Optional.empty());
    }

    /** Why the caller decides nothing of this account. */
    private Optional<Refusal> hindrance(UUID id) {
        Actor caller = actor.get();
        if (caller.account().filter(id::equals).isPresent()) {
            return Optional.of(new AccountRefused("account.own"));
        }
        if (caller.has(Roles.ADMIN)) {
            return Optional.empty();
        }
        Set<String> roles = accounts.rolesHere(id);
        if (roles.isEmpty()) {
            return Optional.of(new NotFound("account", id));
        }
        return roles.contains(Roles.OWNER) ? Optional.of(new AccountRefused("account.of-owner")) : Optional.empty();
    }
}
