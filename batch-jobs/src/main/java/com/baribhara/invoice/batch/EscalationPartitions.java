package com.baribhara.invoice.batch;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds out whose rent is due to rise and cuts that into ranges of leases that go on side by side. */
@Dependent
@Named("escalationPartitions")
public class EscalationPartitions implements PartitionMapper {
    private final EscalationPosting posting;
    private final JobContext job;
    private final int count;

    @Inject
    public EscalationPartitions(
            EscalationPosting posting,
            JobContext job,
            @ConfigProperty(name = "baribhara.run.partitions", defaultValue = "2") int count) {
        this.posting = posting;
        this.job = job;
        this.count = count;
    }

    @Override
    public PartitionPlan mapPartitions() {
        return InvoiceRunPartitions.plan(posting.partitions(posting.owned(job.getExecutionId()), count));
    }
}
