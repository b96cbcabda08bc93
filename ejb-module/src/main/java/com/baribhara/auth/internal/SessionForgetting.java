package com.baribhara.auth.internal;

import com.baribhara.shared.security.Roles;
import com.baribhara.shared.time.RealTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets sessions that are over, a few in a transaction. That they began and ended stays in the event log. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SessionForgetting {
    private static final int AT_ONCE = 500;

    /** Until then a token that comes back can still be told from one that never was. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final SessionRepository sessions;
    private final Clock clock;
    private final Duration idle;

    protected SessionForgetting() {
        this(null, null, null);
    }

    @Inject
    public SessionForgetting(
            SessionRepository sessions,
            @RealTime Clock clock,
            @ConfigProperty(name = "baribhara.session.idle", defaultValue = "P7D") Duration idle) {
        this.sessions = sessions;
        this.clock = clock;
        this.idle = idle;
    }

    /** @return whether there may be more */
    public boolean forgetSome() {
        OffsetDateTime before = OffsetDateTime.now(clock).minus(KEPT);
        return sessions.forget(before, before.minus(idle), AT_ONCE) == AT_ONCE;
    }
}
