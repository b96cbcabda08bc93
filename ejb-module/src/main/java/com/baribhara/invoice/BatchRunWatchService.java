package com.baribhara.invoice;

import com.baribhara.invoice.internal.RunWatch;
import com.baribhara.organisation.BillingCalendarService;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps runs going without anybody's help: signs of life, runs left behind by a dead server, billing days. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class BatchRunWatchService {
    private static final String NIGHTLY = "nightly";

    private final RunWatch watch;
    private final BatchRunService runs;
    private final BillingCalendarService calendar;
    private final Clock clock;

    /**
     * A run whose owner is dead.
     *
     * @param execution the execution that had it, empty when none ever began
     */
    public record OrphanedRun(BatchRunId run, RunKind kind, Optional<Long> execution) {}

    protected BatchRunWatchService() {
        this(null, null, null, null);
    }

    @Inject
    public BatchRunWatchService(RunWatch watch, BatchRunService runs, BillingCalendarService calendar, Clock clock) {
        this.watch = watch;
        this.runs = runs;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Signs of life for the executions of this node.
     *
     * @return those whose run somebody wants stopped
     */
    public List<Long> heartbeat(Collection<Long> executions) {
        return watch.heartbeat(executions);
    }

    /** Takes runs over whose owner is dead, and fences the owner off. A run that was to be stopped, or has failed too often, ends here. */
    public List<OrphanedRun> takeOver(Collection<Long> livingHere) {
        return watch.takeOver(livingHere);
    }

    /**
     * Asks whoever owns the run to stop it.
     *
     * @return the execution to stop, empty when none has begun
     * @throws RunNotStoppable when it does not run, or serves other organisations too
     */
    public Optional<Long> stop(InvoiceRunId run) {
        return watch.stop(run);
    }

    /**
     * @throws RunNotRestartable when it neither was stopped nor has failed, or serves other organisations too
     * @throws RunUnderWay when another run bills the month by now
     */
    public BatchRunId restartable(InvoiceRunId run) {
        return watch.restartable(run);
    }

    /** The execution that had the run last. */
    public Optional<Long> execution(BatchRunId run) {
        return watch.execution(run);
    }

    /** Opens the month of every organisation whose billing day it is, or whose last one was missed. One run a month. */
    public List<BatchRunId> claimDue() {
        Map<LocalDate, List<Integer>> due = new TreeMap<>(watch.unbilled(calendar.latest(LocalDate.now(clock))));
        return due.entrySet().stream()
                .map(month -> ClaimRun.month(BillingMonth.of(month.getKey()), false, month.getValue(), NIGHTLY))
                .flatMap(claim -> runs.claim(claim).stream())
                .toList();
    }
}
