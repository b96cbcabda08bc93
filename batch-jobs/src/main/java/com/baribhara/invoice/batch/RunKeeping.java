package com.baribhara.invoice.batch;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.BatchRunWatchService;
import com.baribhara.invoice.BatchRunWatchService.OrphanedRun;
import com.baribhara.invoice.EscalationBatchRunService;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.LateFeeBatchService;
import com.baribhara.invoice.RequestEscalationRun;
import com.baribhara.invoice.RequestLateFeeRun;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way of launcher and timers into the domain, as the system. Whether a person may is the launcher's question. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class RunKeeping {
    private static final String NIGHTLY = "nightly";

    private final BatchRunWatchService watch;
    private final LateFeeBatchService lateFees;
    private final EscalationBatchRunService escalations;

    protected RunKeeping() {
        this(null, null, null);
    }

    @Inject
    public RunKeeping(BatchRunWatchService watch, LateFeeBatchService lateFees, EscalationBatchRunService escalations) {
        this.watch = watch;
        this.lateFees = lateFees;
        this.escalations = escalations;
    }

    public List<Long> heartbeat(Set<Long> executions) {
        return watch.heartbeat(executions);
    }

    public List<OrphanedRun> takeOver(Set<Long> livingHere) {
        return watch.takeOver(livingHere);
    }

    public List<BatchRunId> claimDue() {
        return watch.claimDue();
    }

    /** Opens the late fees of today for everyone whom being late may cost something. */
    public Optional<BatchRunId> claimLateFees() {
        return lateFees.claim(new RequestLateFeeRun(null, false), Optional.empty(), NIGHTLY);
    }

    /** Opens the escalations of today for everyone where a rent is due to rise. */
    public Optional<BatchRunId> claimEscalations() {
        return escalations.claim(new RequestEscalationRun(null, false), Optional.empty(), NIGHTLY);
    }

    public Optional<Long> stop(InvoiceRunId run) {
        return watch.stop(run);
    }

    public BatchRunId restartable(InvoiceRunId run) {
        return watch.restartable(run);
    }

    public Optional<Long> execution(BatchRunId run) {
        return watch.execution(run);
    }
}
