package com.baribhara.invoice.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Last step: forgets the work list, adds the parts up and says that the run is through. */
@Dependent
@Named("utilityClosing")
public class UtilityClosing extends AbstractBatchlet {
    private final UtilityBilling billing;
    private final JobContext job;

    @Inject
    public UtilityClosing(UtilityBilling billing, JobContext job) {
        this.billing = billing;
        this.job = job;
    }

    @Override
    public String process() {
        billing.close(billing.owned(job.getExecutionId()));
        return "CLOSED";
    }
}
