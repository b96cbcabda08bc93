package com.baribhara.auth.internal;

import com.baribhara.auth.SecondFactorOff;
import com.baribhara.auth.SecondFactorOn;
import com.baribhara.auth.SecondFactorState;
import com.baribhara.auth.SessionEnd;
import com.baribhara.auth.internal.SecondFactorRows.Stored;
import com.baribhara.auth.model.Account;
import com.baribhara.auth.model.RecoveryCode;
import com.baribhara.auth.model.SharedSecret;
import com.baribhara.auth.model.TimeCode;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.Changes;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.message.MessageKind;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.time.RealTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What a change of the caller's second factor reads and writes, each in a short transaction of its own. Whatever changes it locks the account
 * first: of two at once the second finds what the first has made, and no session begins meanwhile.
 */
@Stateless
@RolesAllowed(Permissions.SELF)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SecondFactorChanging {
    /** So long a secret that was begun may be confirmed, and is shown. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final SecureRandom random = new SecureRandom();
    private final AccountRepository accounts;
    private final SecondFactorRows rows;
    private final AccountSessions sessions;
    private final CurrentSession current;
    private final AccountMessages notices;
    private final DomainEvents events;
    private final Clock clock;

    protected SecondFactorChanging() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public SecondFactorChanging(
            AccountRepository accounts,
            SecondFactorRows rows,
            AccountSessions sessions,
            CurrentSession current,
            AccountMessages notices,
            DomainEvents events,
            @RealTime Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.sessions = sessions;
        this.current = current;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    public Account account(UUID id) {
        return accounts.byId(id).orElseThrow(() -> new NotFound("account", id));
    }

    /** Since when codes are asked for; empty when they are not. */
    public Optional<OffsetDateTime> since(UUID account) {
        return rows.since(account);
    }

    public int codesLeft(UUID account) {
        return rows.codesLeft(account);
    }

    /** @throws SecondFactorOn when there is one already */
    public void begin(UUID account) {
        locked(account);
        byte[] secret = new byte[SharedSecret.LENGTH];
        random.nextBytes(secret);
        if (!rows.begin(account, new SharedSecret(secret), now())) {
            throw new SecondFactorOn();
        }
    }

    /** What was begun and may still be confirmed. */
    public Optional<SharedSecret> begun(UUID account) {
        return rows.find(account)
                .filter(stored -> !stored.on())
                .filter(stored -> stored.begunAt().plus(PATIENCE).isAfter(now()))
                .map(Stored::secret);
    }

    /** The app knows the secret: from now on it is asked for. @return recovery codes; empty when the code is wrong */
    public List<RecoveryCode> confirm(UUID id, String code) {
        Account account = locked(id);
        OptionalLong step = begun(id)
                .map(secret -> TimeCode.matching(secret.bytes(), code, clock.instant(), 0))
                .orElse(OptionalLong.empty());
        if (step.isEmpty() || !rows.confirm(id, step.getAsLong(), now())) {
            return List.of();
        }
        List<RecoveryCode> codes = RecoveryCode.set(random);
        rows.replaceCodes(id, codes, now());
        tell("SecondFactorEnrolled", id, SecondFactorState.NONE);
        sessions.endOthers(id, current.get(), SessionEnd.SECOND_FACTOR_CHANGED);
        notices.tell(account, MessageKind.SECOND_FACTOR_ON);
        return codes;
    }

    /** Those there were are good no more. */
    public List<RecoveryCode> newCodes(UUID account) {
        locked(account);
        SecondFactorState before = rows.state(account);
        if (!before.secondFactor()) {
            throw new SecondFactorOff();
        }
        List<RecoveryCode> codes = RecoveryCode.set(random);
        rows.replaceCodes(account, codes, now());
        tell("RecoveryCodesMade", account, before);
        return codes;
    }

    /** Nothing is asked for any more. */
    public void remove(UUID id) {
        Account account = locked(id);
        SecondFactorState before = rows.state(id);
        if (!rows.remove(id)) {
            throw new SecondFactorOff();
        }
        tell("SecondFactorRemoved", id, before);
        sessions.endOthers(id, current.get(), SessionEnd.SECOND_FACTOR_CHANGED);
        notices.tell(account, MessageKind.SECOND_FACTOR_OFF);
    }

    /** Loaded by the entity manager, so that the transaction knows its organisation. */
    private Account locked(UUID id) {
        return accounts.locked(id).orElseThrow(() -> new NotFound("account", id));
    }

    private void tell(String type, UUID account, SecondFactorState before) {
        events.record(new DomainEvent(
                type, account, Changes.between(before, rows.state(account)).payload()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
