package com.baribhara.invoice.batch;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Cuts the run into ranges of leases that go on side by side. */
@Dependent
@Named("utilityPartitions")
public class UtilityPartitions implements PartitionMapper {
    private final UtilityBilling billing;
    private final JobContext job;
    private final int count;

    @Inject
    public UtilityPartitions(
            UtilityBilling billing,
            JobContext job,
            @ConfigProperty(name = "baribhara.run.partitions", defaultValue = "2") int count) {
        this.billing = billing;
        this.job = job;
        this.count = count;
    }

    @Override
    public PartitionPlan mapPartitions() {
        return InvoiceRunPartitions.plan(billing.partitions(billing.owned(job.getExecutionId()), count));
    }
}
