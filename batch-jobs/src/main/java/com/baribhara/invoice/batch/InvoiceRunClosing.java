package com.baribhara.invoice.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Last step: adds the parts up and says that the month is done. */
@Dependent
@Named("invoiceRunClosing")
public class InvoiceRunClosing extends AbstractBatchlet {
    private final MonthlyBilling billing;
    private final JobContext job;

    @Inject
    public InvoiceRunClosing(MonthlyBilling billing, JobContext job) {
        this.billing = billing;
        this.job = job;
    }

    @Override
    public String process() {
        billing.close(billing.owned(job.getExecutionId()));
        return "CLOSED";
    }
}
