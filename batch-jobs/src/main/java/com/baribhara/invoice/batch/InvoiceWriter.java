package com.baribhara.invoice.batch;

import com.baribhara.invoice.BilledLease;
import com.baribhara.invoice.BillingTerms;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Stores a chunk in bulk. May run twice for the same leases: the database knows which periods are billed. */
@Dependent
@Named("invoiceWriter")
public class InvoiceWriter extends AbstractItemWriter {
    private final MonthlyBilling billing;
    private final JobContext job;
    private final int number;

    private BillingTerms terms;

    @Inject
    public InvoiceWriter(MonthlyBilling billing, JobContext job, @BatchProperty(name = "partition") String number) {
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
                terms, number, leases.stream().map(BilledLease.class::cast).toList());
    }
}
