package com.baribhara.invoice.batch;

import com.baribhara.shared.event.RelayPace;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Knows which executions live here. One that ends without finishing its run leaves the run as it is, to be taken over like that of a
 * dead server: what broke it (the database gone) is mostly over by then, and a server that is stopped or suspended, which ends its
 * executions as STOPPED, does not mean the run. Nor does {@code stop-job} of the management CLI: such a run is taken over within
 * a minute. Only a run whose stop was requested by {@link InvoiceMonthlyRun#stop} is STOPPED with its execution.
 *
 * <p>A server that is stopping or suspended does not take its own run back, since timers don't fire then.
 */
@Dependent
@Named("invoiceRunListener")
public class InvoiceRunListener extends AbstractJobListener {
    private final RunningHere running;
    private final RelayPace relay;
    private final MonthlyBilling billing;
    private final JobContext job;

    @Inject
    public InvoiceRunListener(RunningHere running, RelayPace relay, MonthlyBilling billing, JobContext job) {
        this.running = running;
        this.relay = relay;
        this.billing = billing;
        this.job = job;
    }

    @Override
    public void beforeJob() {
        relay.bulkBegins();
        running.begun(job.getExecutionId());
    }

    @Override
    public void afterJob() {
        running.ended(job.getExecutionId());
        relay.bulkEnds();
        if (job.getBatchStatus() == BatchStatus.STOPPED) {
            billing.stopped(job.getExecutionId());
        }
    }
}
