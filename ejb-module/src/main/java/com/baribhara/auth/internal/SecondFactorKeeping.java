package com.baribhara.auth.internal;

import com.baribhara.auth.SecondFactorState;
import com.baribhara.auth.SecondStepAhead;
import com.baribhara.auth.internal.AccountRepository.Membership;
import com.baribhara.auth.model.Account;
import com.baribhara.auth.model.RecoveryCode;
import com.baribhara.auth.model.TimeCode;
import com.baribhara.shared.event.Changes;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.message.MessageKind;
import com.baribhara.shared.text.Digits;
import com.baribhara.shared.time.RealTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Asks for second factors and takes their codes, each in a short transaction of its own, for whoever has shown a password or was named by a
 * provider: the caller names them as the actor. A try counts whatever comes of it, so that what is wrong is an answer here and no exception.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SecondFactorKeeping {
    private static final Pattern TIME_CODE = Pattern.compile("[0-9]{6}");

    /**
     * Whose sign-in waits for its second step.
     *
     * @param provider who named them; null when they showed a password
     */
    public record Waiting(Account account, Membership membership, String provider) {}

    private final AccountRepository accounts;
    private final SecondFactorRows rows;
    private final ChallengeRows challenges;
    private final AccountMessages notices;
    private final DomainEvents events;
    private final Clock clock;

    protected SecondFactorKeeping() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SecondFactorKeeping(
            AccountRepository accounts,
            SecondFactorRows rows,
            ChallengeRows challenges,
            AccountMessages notices,
            DomainEvents events,
            @RealTime Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.challenges = challenges;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    public boolean asked(UUID account) {
        return rows.on(account);
    }

    /**
     * A sign-in waits for its second step.
     *
     * @param provider who named them; null when they showed a password
     * @return with what that comes back
     */
    public SecondStepAhead begin(UUID account, String provider) {
        return challenges.add(account, provider);
    }

    /** Counts as a try. */
    public Optional<Waiting> attempt(String challenge) {
        return challenges
                .attempt(challenge)
                .flatMap(half -> accounts.byId(half.account())
                        .filter(Account::active)
                        .flatMap(account -> accounts.membership(account.id())
                                .map(found -> new Waiting(account, found, half.provider()))));
    }

    /** The second step: challenge and code are good once, together. */
    public boolean redeem(String challenge, UUID account, String typed) {
        return accounts.byId(account).filter(found -> right(found, typed)).isPresent() && challenges.use(challenge);
    }

    /** A code without a challenge: beside the password, or of somebody who is signed in. */
    public boolean use(UUID account, String typed) {
        return accounts.byId(account).filter(found -> right(found, typed)).isPresent();
    }

    private boolean right(Account account, String typed) {
        if (typed == null) {
            return false;
        }
        String digits = Digits.typed(typed);
        if (TIME_CODE.matcher(digits).matches()) {
            return rows.find(account.id())
                    .filter(SecondFactorRows.Stored::on)
                    .filter(known ->
                            TimeCode.matching(known.secret().bytes(), digits, clock.instant(), known.lastStep())
                                    .stream()
                                    .anyMatch(step -> rows.take(account.id(), step)))
                    .isPresent();
        }
        return RecoveryCode.typed(typed)
                .filter(code -> rows.on(account.id()))
                .filter(code -> spare(account, code))
                .isPresent();
    }

    private boolean spare(Account account, RecoveryCode code) {
        SecondFactorState before = rows.state(account.id());
        if (!rows.take(account.id(), code, OffsetDateTime.now(clock))) {
            return false;
        }
        events.record(new DomainEvent(
                "RecoveryCodeUsed",
                account.id(),
                Changes.between(before, rows.state(account.id())).payload()));
        notices.tell(account, MessageKind.SPARE_CODE_USED);
        return true;
    }
}
