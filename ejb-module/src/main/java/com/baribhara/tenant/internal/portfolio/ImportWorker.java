package com.baribhara.tenant.internal.portfolio;

import com.baribhara.shared.secrecy.Seals;
import com.baribhara.tenant.LeaseBooks;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes imports one after the other, as long as there are any; one at a time on each node. */
@ApplicationScoped
public class ImportWorker {
    private static final Logger LOG = System.getLogger(ImportWorker.class.getName());
    private static final int SECONDS_BETWEEN_BEATS = 1;

    private final ImportQueue queue;
    private final ImportWork work;
    private final AtomicBoolean busy = new AtomicBoolean();

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    protected ImportWorker() {
        this(null, null, null, null);
    }

    @Inject
    public ImportWorker(ImportDatabase database, LeaseBooks books, Seals seals, Clock clock) {
        this.queue = new ImportQueue(database);
        this.work = new ImportWork(database, queue, books, seals, clock);
    }

    void received(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportReceived received) {
        wake();
    }

    /** Returns at once; does nothing when this node is at work already. */
    void wake() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        boolean accepted = false;
        try {
            executor.execute(this::workOffAndRest);
            accepted = true;
        } finally {
            if (!accepted) {
                busy.set(false);
            }
        }
    }

    private void workOffAndRest() {
        try {
            workOff();
        } finally {
            busy.set(false);
        }
    }

    private void workOff() {
        try {
            for (ImportQueue.Waiting waiting : queue.waiting()) {
                var taken = queue.take(waiting);
                if (taken.isPresent()) {
                    process(taken.get());
                }
            }
        } catch (SQLException failed) {
            LOG.log(Level.WARNING, "looking for imports failed; the next look comes soon", failed);
        }
    }

    private void process(ImportQueue.Taken ours) {
        AtomicInteger rows = new AtomicInteger();
        ScheduledFuture<?> heart = scheduler.scheduleAtFixedRate(
                () -> beat(ours, rows.get()), SECONDS_BETWEEN_BEATS, SECONDS_BETWEEN_BEATS, TimeUnit.SECONDS);
        try {
            work.process(ours, rows::set);
        } catch (SQLException | IOException failed) {
            LOG.log(Level.WARNING, "import " + ours.id() + " was interrupted; it will be taken again", failed);
        } finally {
            heart.cancel(false);
        }
    }

    private void beat(ImportQueue.Taken ours, int rows) {
        try {
            queue.beat(ours, rows);
        } catch (SQLException missed) {
            LOG.log(Level.DEBUG, "a heartbeat of import " + ours.id() + " was missed", missed);
        }
    }
}
