package com.baribhara.web.live;

import com.baribhara.auth.EndedSessions;
import com.baribhara.shared.time.RealTime;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Tells every watching page of this node, each second, what has changed for its organisation. Rests while nobody watches. */
@ApplicationScoped
public class LiveWatchers {
    private static final Logger LOG = System.getLogger(LiveWatchers.class.getName());

    private final LiveJobs jobs;
    private final EndedSessions sessions;
    private final Clock clock;
    private final Map<Session, Watcher> watching = new ConcurrentHashMap<>();
    private final Map<Session, String> told = new ConcurrentHashMap<>();
    private ScheduledFuture<?> ticking;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    protected LiveWatchers() {
        this(null, null, null);
    }

    @Inject
    public LiveWatchers(LiveJobs jobs, EndedSessions sessions, @RealTime Clock clock) {
        this.jobs = jobs;
        this.sessions = sessions;
        this.clock = clock;
    }

    synchronized void add(Session session, Watcher watcher) {
        watching.put(session, watcher);
        if (ticking == null) {
            ticking = scheduler.scheduleAtFixedRate(this::tick, 0, 1, TimeUnit.SECONDS);
        }
    }

    synchronized void remove(Session session) {
        watching.remove(session);
        told.remove(session);
        if (watching.isEmpty()) {
            rest();
        }
    }

    @PreDestroy
    synchronized void rest() {
        if (ticking != null) {
            ticking.cancel(false);
            ticking = null;
        }
    }

    /** A schedule ends with its first fault: then all pages are let go, and whoever comes back starts it anew. */
    private void tick() {
        boolean done = false;
        try {
            tellAll();
            done = true;
        } finally {
            if (!done) {
                LOG.log(Level.WARNING, "watching pages could not be told and are let go");
                letGo();
            }
        }
    }

    private void letGo() {
        rest();
        watching.keySet().forEach(session -> end(session, CloseReason.CloseCodes.UNEXPECTED_CONDITION));
    }

    private void tellAll() {
        Map<UUID, String> now =
                jobs.of(watching.values().stream().map(Watcher::organisation).collect(Collectors.toSet()));
        Instant moment = clock.instant();
        watching.forEach((session, watcher) -> {
            if (!moment.isBefore(watcher.until()) || sessions.ended(watcher.session())) {
                end(session, CloseReason.CloseCodes.VIOLATED_POLICY);
            } else {
                tell(session, now.getOrDefault(watcher.organisation(), "[]"));
            }
        });
    }

    private void tell(Session session, String state) {
        if (session.isOpen() && !state.equals(told.put(session, state))) {
            session.getAsyncRemote().sendText(state, sent -> {
                if (!sent.isOK()) {
                    LOG.log(Level.DEBUG, "a watching page did not hear", sent.getException());
                }
            });
        }
    }

    private void end(Session session, CloseReason.CloseCodes why) {
        try {
            session.close(new CloseReason(why, null));
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "a watching page was gone already", gone);
        }
        remove(session);
    }
}
