package com.baribhara.auth;

import com.baribhara.auth.internal.SessionsChanged;
import com.baribhara.shared.sql.DatabaseFailed;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Which sessions were ended while access tokens of theirs may still live: known here, so that no request asks the database for it. The
 * first request after half a second reads what is new, whoever comes meanwhile waits for that; nobody asking, nothing is read. So a
 * session ended on any node is refused on all of them half a second later.
 *
 * <p>When it can't be read, nothing is known of the last moments: then callers are told to come back ({@link #known}) and not that they
 * must sign in. They would get no further anyway, for every service reads the same database.
 */
@ApplicationScoped
public class EndedSessions {
    private static final long FRESH = TimeUnit.MILLISECONDS.toNanos(500);

    /** Longer than any access token lives and clocks of nodes differ. */
    private static final Duration REMEMBERED = Duration.ofMinutes(20);

    /** What was ended before the last reading, by the clock of another node, but committed after it. */
    private static final Duration OVERLAP = Duration.ofSeconds(60);

    private final OrganisationDatabase database;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Map<UUID, Instant> ended = Map.of();
    private volatile Instant readAt = Instant.MIN;
    private volatile boolean outdated = true;
    private volatile long triedAt;
    private volatile int readings;
    private volatile boolean known;

    private record Row(UUID session, Instant endedAt) {}

    protected EndedSessions() {
        this(null, null);
    }

    @Inject
    public EndedSessions(OrganisationDatabase database, @RealTime Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public boolean ended(UUID session) {
        if (stale()) {
            read();
        }
        return ended.containsKey(session);
    }

    /** Whether the last reading succeeded; if not, what {@link #ended} says may be old. */
    public boolean known() {
        return known;
    }

    /** What was ended on this node is refused on it from the next request on. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionsChanged change) {
        outdated = true;
    }

    /** After a reading that failed everybody tries again: they need the database anyway, and are served as soon as it is back. */
    private boolean stale() {
        return outdated || !known || System.nanoTime() - triedAt > FRESH;
    }

    /** Whoever waited for somebody else's reading takes what came of it, also when it failed. */
    private void read() {
        int before = readings;
        reading.lock();
        try {
            if (readings == before && stale()) {
                outdated = false;
                triedAt = System.nanoTime();
                known = readNew();
                readings = before + 1;
            }
        } finally {
            reading.unlock();
        }
    }

    private boolean readNew() {
        Instant horizon = clock.instant().minus(REMEMBERED);
        Instant since = readAt.isAfter(horizon) ? readAt.minus(OVERLAP) : horizon;
        Instant now = clock.instant();
        try {
            Map<UUID, Instant> all = new HashMap<>(ended);
            database.query(
                            "select id, ended_at from account_session where ended_at > ?",
                            row -> new Row(
                                    row.getObject(1, UUID.class),
                                    row.getTimestamp(2).toInstant()),
                            Timestamp.from(since))
                    .forEach(row -> all.put(row.session(), row.endedAt()));
            all.values().removeIf(at -> at.isBefore(horizon));
            ended = Map.copyOf(all);
            readAt = now;
            return true;
        } catch (DatabaseFailed away) {
            return false;
        }
    }
}
