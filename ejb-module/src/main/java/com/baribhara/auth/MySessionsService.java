package com.baribhara.auth;

import com.baribhara.auth.internal.AccountSessions;
import com.baribhara.auth.internal.CurrentSession;
import com.baribhara.auth.internal.SessionRepository;
import com.baribhara.auth.model.AccountSession;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.time.RealTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The devices on which the caller is signed in. */
@Stateless
@RolesAllowed(Permissions.SELF)
public class MySessionsService {
    private final SessionRepository sessions;
    private final AccountSessions ending;
    private final CurrentSession current;
    private final CurrentActor actor;
    private final Clock clock;
    private final Duration idle;

    protected MySessionsService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public MySessionsService(
            SessionRepository sessions,
            AccountSessions ending,
            CurrentSession current,
            CurrentActor actor,
            @RealTime Clock clock,
            @ConfigProperty(name = "baribhara.session.idle", defaultValue = "P7D") Duration idle) {
        this.sessions = sessions;
        this.ending = ending;
        this.current = current;
        this.actor = actor;
        this.clock = clock;
        this.idle = idle;
    }

    /** The lately seen first, a hundred at most. */
    public List<SessionView> list() {
        UUID asking = current.get();
        OffsetDateTime now = OffsetDateTime.now(clock);
        return sessions.living(account(), now, now.minus(idle)).stream()
                .map(session -> session.view(idle, session.id().equals(asking)))
                .toList();
    }

    /** @throws NotFound when the caller has no such session, or it is over */
    public void end(UUID id) {
        AccountSession session = sessions.locked(id)
                .filter(found -> found.account().equals(account()))
                .filter(found -> found.alive(OffsetDateTime.now(clock), idle))
                .orElseThrow(() -> new NotFound("session", id));
        boolean own = id.equals(current.get());
        ending.end(session, own ? SessionEnd.SIGNED_OUT : SessionEnd.ENDED_FROM_ELSEWHERE);
    }

    /** All but the one that asks. */
    public void endOthers() {
        ending.endOthers(account(), current.get(), SessionEnd.ENDED_FROM_ELSEWHERE);
    }

    private UUID account() {
        return actor.get().account().orElseThrow();
    }
}
