package com.baribhara.invoice.batch;

import com.baribhara.invoice.BatchRunWatchService.OrphanedRun;
import com.baribhara.invoice.RunKind;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Every node has these timers and none is the master: the database decides who claims a month or takes a run over. They are not
 * persistent, since a missed night shows in the runs themselves.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvoiceRunTimer {
    private static final Logger LOG = Logger.getLogger(InvoiceRunTimer.class.getName());

    private final RunKeeping keeping;
    private final RunExecutions executions;
    private final RunningHere running;

    protected InvoiceRunTimer() {
        this(null, null, null);
    }

    @Inject
    public InvoiceRunTimer(RunKeeping keeping, RunExecutions executions, RunningHere running) {
        this.keeping = keeping;
        this.executions = executions;
        this.running = running;
    }

    /** Bills the month of those whose billing day it is, and of those whose last one was missed. */
    @Schedule(hour = "2", timezone = "Asia/Dhaka", persistent = false, info = "invoice-monthly-run: nightly")
    public void night() {
        keeping.claimDue().forEach(run -> executions.start(run, RunKind.MONTHLY));
    }

    /** Raises the rents that are due: before the month, so that its bills have them. */
    @Schedule(hour = "1", timezone = "Asia/Dhaka", persistent = false, info = "escalations-due: every night")
    public void escalations() {
        keeping.claimEscalations().ifPresent(run -> executions.start(run, RunKind.ESCALATIONS));
    }

    /** Posts what is owed for being late: after the month, so that a tenant's credit pays the rent first. */
    @Schedule(hour = "3", timezone = "Asia/Dhaka", persistent = false, info = "late-fees: every night")
    public void lateFees() {
        keeping.claimLateFees().ifPresent(run -> executions.start(run, RunKind.LATE_FEES));
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false, info = "invoice-monthly-run: heartbeat")
    public void heartbeat() {
        Set<Long> here = running.executions();
        if (!here.isEmpty()) {
            keeping.heartbeat(here).forEach(executions::stop);
        }
    }

    /** So often that a run left behind, which is one after 90 seconds, goes on well within two minutes. */
    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false, info = "invoice-monthly-run: takeover")
    public void takeOver() {
        for (OrphanedRun orphan : keeping.takeOver(running.executions())) {
            LOG.info(() -> "takes over run " + orphan.run());
            executions.goOn(orphan.run(), orphan.kind(), orphan.execution());
        }
    }
}
