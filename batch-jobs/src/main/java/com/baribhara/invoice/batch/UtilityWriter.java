package com.baribhara.invoice.batch;

import com.baribhara.invoice.UtilityLeaseBill;
import com.baribhara.invoice.UtilityTerms;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Bills a chunk in bulk. May run twice for the same leases: the database knows which readings are billed. */
@Dependent
@Named("utilityWriter")
public class UtilityWriter extends AbstractItemWriter {
    private final UtilityBilling billing;
    private final JobContext job;
    private final int number;

    private UtilityTerms terms;

    @Inject
    public UtilityWriter(UtilityBilling billing, JobContext job, @BatchProperty(name = "partition") String number) {
        this.billing = billing;
        this.job = job;
        this.number = Integer.parseInt(number);
    }

    @Override
    public void open(Serializable checkpoint) {
        terms = billing.terms(billing.owned(job.getExecutionId()));
    }

    @Override
    public void writeItems(List<Object> leases) {
        billing.write(
                terms, number, leases.stream().map(UtilityLeaseBill.class::cast).toList());
    }
}
