package com.baribhara.invoice.batch;

import com.baribhara.invoice.OwnedRun;
import com.baribhara.shared.OrganisationRow;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Second step: rents that rise up to the end of the month rise, a thousand leases a transaction; mostly there are none left. */
@Dependent
@Named("dueRentsRaising")
public class DueRentsRaising extends AbstractBatchlet {
    private final MonthlyBilling billing;
    private final JobContext job;
    private volatile boolean stopped;

    @Inject
    public DueRentsRaising(MonthlyBilling billing, JobContext job) {
        this.billing = billing;
        this.job = job;
    }

    @Override
    public String process() {
        OwnedRun run = billing.owned(job.getExecutionId());
        Optional<OrganisationRow> last = billing.raise(run, OrganisationRow.FIRST);
        while (last.isPresent() && !stopped) {
            last = billing.raise(run, last.get());
        }
        return "RAISED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
