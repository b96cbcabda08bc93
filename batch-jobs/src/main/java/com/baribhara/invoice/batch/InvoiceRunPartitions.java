package com.baribhara.invoice.batch;

import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RunPartition;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Cuts the run into ranges of leases that go on side by side. */
@Dependent
@Named("invoiceRunPartitions")
public class InvoiceRunPartitions implements PartitionMapper {
    private final MonthlyBilling billing;
    private final JobContext job;
    private final int count;

    @Inject
    public InvoiceRunPartitions(
            MonthlyBilling billing,
            JobContext job,
            @ConfigProperty(name = "baribhara.run.partitions", defaultValue = "2") int count) {
        this.billing = billing;
        this.job = job;
        this.count = count;
    }

    @Override
    public PartitionPlan mapPartitions() {
        OwnedRun run = billing.owned(job.getExecutionId());
        return plan(billing.partitions(run, count));
    }

    static PartitionPlan plan(List<RunPartition> parts) {
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(parts.size());
        plan.setThreads(parts.size());
        // where each part stands is in the run's own rows, whatever JBeret remembers of the execution before
        plan.setPartitionsOverride(true);
        plan.setPartitionProperties(
                parts.stream().map(InvoiceRunPartitions::properties).toArray(Properties[]::new));
        return plan;
    }

    private static Properties properties(RunPartition part) {
        Properties properties = new Properties();
        properties.setProperty("partition", Integer.toString(part.number()));
        return properties;
    }
}
