package com.baribhara.invoice.batch;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.BatchRunWatchService;
import com.baribhara.invoice.BatchRunWatchService.OrphanedRun;
import com.baribhara.invoice.InvoiceRunId;
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
    private final BatchRunWatchService watch;

    protected RunKeeping() {
        this(null);
    }

    @Inject
    public RunKeeping(BatchRunWatchService watch) {
        this.watch = watch;
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
