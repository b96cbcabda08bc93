package com.baribhara.auth.internal;

import com.baribhara.auth.SessionEnd;
import com.baribhara.auth.model.AccountSession;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** Ends sessions, in the transaction of whatever ends them; every node refuses their tokens within a second of the commit. */
@ApplicationScoped
public class AccountSessions {
    private static final UUID NONE = new UUID(0, 0);

    private final SessionRepository sessions;
    private final ChallengeRows challenges;
    private final DomainEvents events;
    private final Event<SessionsChanged> changed;
    private final Clock clock;

    protected AccountSessions() {
        this(null, null, null, null, null);
    }

    @Inject
    public AccountSessions(
            SessionRepository sessions,
            ChallengeRows challenges,
            DomainEvents events,
            Event<SessionsChanged> changed,
            @RealTime Clock clock) {
        this.sessions = sessions;
        this.challenges = challenges;
        this.events = events;
        this.changed = changed;
        this.clock = clock;
    }

    public int endAll(UUID account, SessionEnd why) {
        return endOthers(account, NONE, why);
    }

    /**
     * Sign-ins that wait for their second step end too: the password they were begun with may be another by now.
     *
     * @param keep the one that goes on: of whoever asks for it
     */
    public int endOthers(UUID account, UUID keep, SessionEnd why) {
        challenges.endAll(account);
        int ended = sessions.endAll(account, keep, why, OffsetDateTime.now(clock));
        if (ended > 0) {
            events.record(new DomainEvent("SessionsEnded", account, Map.of("reason", why.name(), "sessions", ended)));
            changed.fire(new SessionsChanged());
        }
        return ended;
    }

    /** @param session locked by the caller */
    public void end(AccountSession session, SessionEnd why) {
        session.end(why, OffsetDateTime.now(clock));
        events.record(new DomainEvent(
                why == SessionEnd.TOKEN_REUSED ? "RefreshTokenReused" : "SessionEnded",
                session.account(),
                Map.of("session", session.id(), "reason", why.name())));
        changed.fire(new SessionsChanged());
    }
}
