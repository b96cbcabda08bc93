package com.baribhara.invoice.batch;

import com.baribhara.invoice.EscalationTerms;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RunPartition;
import com.baribhara.tenant.DueEscalation;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/** Walks a part of the leases whose rent is due to rise by pages of the size of a chunk, from where the part stands in the database. */
@Dependent
@Named("dueEscalationReader")
public class DueEscalationReader extends AbstractItemReader {
    private final EscalationPosting posting;
    private final JobContext job;
    private final int number;
    private final int pageSize;

    private EscalationTerms terms;
    private RunPartition partition;
    private Iterator<DueEscalation> page = List.<DueEscalation>of().iterator();

    @Inject
    public DueEscalationReader(
            EscalationPosting posting,
            JobContext job,
            @BatchProperty(name = "partition") String number,
            @BatchProperty(name = "page") String pageSize) {
        this.posting = posting;
        this.job = job;
        this.number = Integer.parseInt(number);
        this.pageSize = Integer.parseInt(pageSize);
    }

    @Override
    public void open(Serializable checkpoint) {
        OwnedRun run = posting.owned(job.getExecutionId());
        terms = posting.terms(run);
        partition = posting.partition(run, number);
    }

    @Override
    public DueEscalation readItem() {
        if (!page.hasNext()) {
            page = posting.read(terms, partition, pageSize).iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        DueEscalation next = page.next();
        partition = new RunPartition(number, next.row(), partition.to());
        return next;
    }
}
