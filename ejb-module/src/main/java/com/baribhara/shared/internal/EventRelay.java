package com.baribhara.shared.internal;

import com.baribhara.shared.event.EventsRecorded;
import com.baribhara.shared.event.RelayPace;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Brings recorded events to the broker, and seals them: at once when something was committed here, and every second for whatever else there is. */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventRelay {
    private static final Logger LOG = Logger.getLogger(EventRelay.class.getName());
    private static final int PAGE = 1000;
    private static final int TRICKLE = 100;

    private final EventPublishing publishing;
    private final RelayPace pace;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean awake = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();

    @Resource
    private TimerService timers;

    protected EventRelay() {
        this(null, null);
    }

    @Inject
    public EventRelay(EventPublishing publishing, RelayPace pace) {
        this.publishing = publishing;
        this.pace = pace;
    }

    /** Whoever committed something wakes the relay; nothing but that can be done with it. */
    @PermitAll
    public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventsRecorded recorded) {
        wakeUp();
    }

    @Timeout
    public void awake() {
        awake.set(false);
        relay();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "event relay")
    public void poll() {
        if (!busy.get()) {
            wakeUp();
        }
    }

    /** In a timer of its own: catching up may take longer than a second. Without one, the next call must be free to try again. */
    private void wakeUp() {
        if (!awake.compareAndSet(false, true)) {
            return;
        }
        boolean called = false;
        try {
            timers.createSingleActionTimer(0, new TimerConfig("event relay", false));
            called = true;
        } finally {
            if (!called) {
                awake.set(false);
            }
        }
    }

    private void relay() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            publishAll();
            if (failing.compareAndSet(true, false)) {
                LOG.info("events are published again");
            }
        } catch (EJBException unreachable) {
            // said once; the events wait and the next second tries again
            if (failing.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "events can't be published for now", unreachable);
            }
            sealAlone();
        } finally {
            busy.set(false);
        }
    }

    private void sealAlone() {
        try {
            publishing.seal(PAGE);
        } catch (EJBException awayToo) {
            LOG.log(Level.FINE, "nor sealed", awayToo);
        }
    }

    private void publishAll() {
        if (pace.bulk()) {
            publishing.publish(TRICKLE);
            return;
        }
        int published = PAGE;
        while (published == PAGE && !pace.bulk()) {
            published = publishing.publish(PAGE);
        }
    }
}
