package com.baribhara.invoice.batch;

import com.baribhara.invoice.DueUtilities;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RunPartition;
import com.baribhara.invoice.UtilityTerms;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/** Walks the leases of a part that have readings to bill, by pages of the size of a chunk, from where the part stands in the database. */
@Dependent
@Named("utilityReader")
public class UtilityReader extends AbstractItemReader {
    private final UtilityBilling billing;
    private final JobContext job;
    private final int number;
    private final int pageSize;

    private UtilityTerms terms;
    private RunPartition partition;
    private Iterator<DueUtilities> page = List.<DueUtilities>of().iterator();

    @Inject
    public UtilityReader(
            UtilityBilling billing,
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
    public DueUtilities readItem() {
        if (!page.hasNext()) {
            page = billing.read(terms, partition, pageSize).iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        DueUtilities next = page.next();
        partition = new RunPartition(number, next.uses().lease().row(), partition.to());
        return next;
    }
}
