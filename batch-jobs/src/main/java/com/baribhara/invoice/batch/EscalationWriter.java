package com.baribhara.invoice.batch;

import com.baribhara.invoice.EscalationTerms;
import com.baribhara.tenant.EscalationOutcome;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Posts a chunk in bulk. May run twice for the same leases: a schedule that has moved on is not moved again. */
@Dependent
@Named("escalationWriter")
public class EscalationWriter extends AbstractItemWriter {
    private final EscalationPosting posting;
    private final JobContext job;
    private final int number;

    private EscalationTerms terms;

    @Inject
    public EscalationWriter(
            EscalationPosting posting, JobContext job, @BatchProperty(name = "partition") String number) {
        this.posting = posting;
        this.job = job;
        this.number = Integer.parseInt(number);
    }

    @Override
    public void open(Serializable checkpoint) {
        terms = posting.terms(posting.owned(job.getExecutionId()));
    }

    @Override
    public void writeItems(List<Object> leases) {
        posting.write(
                terms,
                number,
                leases.stream().map(EscalationOutcome.class::cast).toList());
    }
}
