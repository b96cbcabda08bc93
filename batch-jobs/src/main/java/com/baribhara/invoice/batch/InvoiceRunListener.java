package com.baribhara.invoice.batch;

import com.baribhara.shared.event.RelayPace;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Knows which executions live here. One that was stopped says so in its run; one that failed leaves its run as it is, to be taken over
 * like that of a dead server: what broke it (the database gone, a node shut down) is mostly over by then.
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
        relay.bulkEnds();
        running.ended(job.getExecutionId());
        if (job.getBatchStatus() == BatchStatus.STOPPED) {
            billing.stopped(job.getExecutionId());
        }
    }
}
