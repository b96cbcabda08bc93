package com.baribhara.invoice.batch;

import com.baribhara.invoice.BillingTerms;
import com.baribhara.invoice.DueLease;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RunPartition;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/** Walks a part of the run by pages of the size of a chunk, from where the part stands in the database. */
@Dependent
@Named("dueLeaseReader")
public class DueLeaseReader extends AbstractItemReader {
    private final MonthlyBilling billing;
    private final JobContext job;
    private final int number;
    private final int pageSize;

    private BillingTerms terms;
    private RunPartition partition;
    private Iterator<DueLease> page = List.<DueLease>of().iterator();

    @Inject
    public DueLeaseReader(
            MonthlyBilling billing,
            JobContext job,
            @BatchProperty(name = "partition") String number,
            @BatchProperty(name = "page") String pageSize) {
        this.billing = billing;
        this.job = job;
        this.number = Integer.parseInt(number);
        this.pageSize = Integer.parseInt(pageSize);
    }

    @Override
    public void open(Serializable checkpoint) {
        OwnedRun run = billing.owned(job.getExecutionId());
        terms = billing.terms(run);
        partition = billing.partition(run, number);
    }

    @Override
    public DueLease readItem() {
        if (!page.hasNext()) {
            page = billing.read(terms, partition, pageSize).iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        DueLease next = page.next();
        partition = new RunPartition(number, next.lease().row(), partition.to());
        return next;
    }
}
