package com.baribhara.auth.internal;

import com.baribhara.auth.Client;
import com.baribhara.auth.SessionEnd;
import com.baribhara.auth.model.Account;
import com.baribhara.auth.model.AccountSession;
import com.baribhara.auth.model.RefreshToken;
import com.baribhara.shared.Ids;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.time.RealTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens, renews and ends one session, each in a transaction of its own, for whoever has shown a password or a refresh token: the caller
 * names them as the actor. What is found out about a stolen token is kept, so a refusal is an empty answer here and no exception.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SessionKeeping {
    /** For how long a client that never saw the answer is given the same again. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final SessionRepository sessions;
    private final AccountSessions ending;
    private final RefreshSecrets secrets;
    private final SecondFactorDuty duty;
    private final DomainEvents events;
    private final Clock clock;
    private final Duration idle;

    /**
     * A session and the token that renews it next.
     *
     * @param enrolling whether a second factor must be set up before anything else
     */
    public record Kept(UUID session, String refresh, OffsetDateTime until, OffsetDateTime now, boolean enrolling) {
        @Override
        public String toString() {
            return "Kept[" + session + "]";
        }
    }

    protected SessionKeeping() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public SessionKeeping(
            SessionRepository sessions,
            AccountSessions ending,
            RefreshSecrets secrets,
            SecondFactorDuty duty,
            DomainEvents events,
            @RealTime Clock clock,
            @ConfigProperty(name = "baribhara.session.idle", defaultValue = "P7D") Duration idle) {
        this.sessions = sessions;
        this.ending = ending;
        this.secrets = secrets;
        this.duty = duty;
        this.events = events;
        this.clock = clock;
        this.idle = idle;
    }

    /**
     * Empty when the account was disabled, or got another password or a second factor, since it was asked.
     *
     * @param how it was opened, as its event tells; nothing when by a password
     * @param shown whether a second factor was
     */
    public Optional<Kept> open(Account asked, Client client, Map<String, Object> how, boolean shown) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID account = asked.id();
        if (sessions.heldAccount(account)
                .filter(Account::active)
                .filter(held -> held.passwordHash().equals(asked.passwordHash()))
                .filter(held -> duty.fulfilled(account, shown))
                .isEmpty()) {
            return Optional.empty();
        }
        AccountSession session = new AccountSession(Ids.next(), account, client, now);
        String first = Secrets.fresh();
        sessions.add(session, new RefreshToken(Secrets.hash(first), session.id(), now));
        Map<String, Object> told = new HashMap<>(how);
        told.put("session", session.id());
        events.record(new DomainEvent("SessionStarted", account, told));
        return Optional.of(kept(session, first, now));
    }

    /** Empty when the token renews nothing any more; one that came a second time ends its session. */
    public Optional<Kept> renew(UUID id, String token, Client client) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        AccountSession session =
                sessions.locked(id).filter(found -> found.alive(now, idle)).orElse(null);
        RefreshToken presented = sessions.token(Secrets.hash(token)).orElse(null);
        if (session == null || presented == null) {
            return Optional.empty();
        }
        String next = secrets.successor(token);
        if (presented.unused()) {
            presented.use(now);
            sessions.add(new RefreshToken(Secrets.hash(next), id, now));
            session.seen(client, now);
            return Optional.of(kept(session, next, now));
        }
        boolean lost = presented.justUsed(now, GRACE)
                && sessions.token(Secrets.hash(next))
                        .filter(RefreshToken::unused)
                        .isPresent();
        if (lost) {
            return Optional.of(kept(session, next, now));
        }
        ending.end(session, SessionEnd.TOKEN_REUSED);
        return Optional.empty();
    }

    public void end(UUID id, SessionEnd why) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        sessions.locked(id).filter(found -> found.alive(now, idle)).ifPresent(found -> ending.end(found, why));
    }

    private Kept kept(AccountSession session, String refresh, OffsetDateTime now) {
        return new Kept(
                session.id(),
                refresh,
                session.until(idle),
                now,
                duty.due(session.account(), CurrentActor.find().orElseThrow()));
    }
}
