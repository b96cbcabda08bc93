package com.baribhara.invoice.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Last step: adds the parts up and says that the run is through. */
@Dependent
@Named("escalationClosing")
public class EscalationClosing extends AbstractBatchlet {
    private final EscalationPosting posting;
    private final JobContext job;

    @Inject
    public EscalationClosing(EscalationPosting posting, JobContext job) {
        this.posting = posting;
        this.job = job;
    }

    @Override
    public String process() {
        posting.close(posting.owned(job.getExecutionId()));
        return "CLOSED";
    }
}
