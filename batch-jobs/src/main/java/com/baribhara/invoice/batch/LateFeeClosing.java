package com.baribhara.invoice.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Last step: forgets the work list, adds the parts up and says that the run is through. */
@Dependent
@Named("lateFeeClosing")
public class LateFeeClosing extends AbstractBatchlet {
    private final LateFeePosting posting;
    private final JobContext job;

    @Inject
    public LateFeeClosing(LateFeePosting posting, JobContext job) {
        this.posting = posting;
        this.job = job;
    }

    @Override
    public String process() {
        posting.close(posting.owned(job.getExecutionId()));
        return "CLOSED";
    }
}
