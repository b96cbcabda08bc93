package com.baribhara.invoice.batch;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RequestInvoiceRun;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.OrganisationId;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** First step: this execution becomes the owner of the run, or ends at once when the month is being billed already. */
@Dependent
@Named("invoiceRunOpening")
public class InvoiceRunOpening extends AbstractBatchlet {
    private final MonthlyBilling billing;
    private final JobContext job;
    private final Parameters parameters;

    private record Parameters(String batchRun, String month, String organisation, String dryRun) {}

    @Inject
    public InvoiceRunOpening(
            MonthlyBilling billing,
            JobContext job,
            @BatchProperty(name = "batchRun") String batchRun,
            @BatchProperty(name = "month") String month,
            @BatchProperty(name = "organisation") String organisation,
            @BatchProperty(name = "dryRun") String dryRun) {
        this.billing = billing;
        this.job = job;
        this.parameters = new Parameters(batchRun, month, organisation, dryRun);
    }

    @Override
    public String process() {
        return open().isPresent() ? "OPEN" : "UNDER_WAY";
    }

    private Optional<OwnedRun> open() {
        long execution = job.getExecutionId();
        if (given(parameters.batchRun()).isPresent()) {
            return billing.adopt(BatchRunId.valueOf(parameters.batchRun()), execution);
        }
        String month = given(parameters.month())
                .orElseThrow(
                        () -> new IllegalArgumentException("the job wants a parameter month (2026-11) or batchRun"));
        RequestInvoiceRun request =
                new RequestInvoiceRun(BillingMonth.valueOf(month), Boolean.parseBoolean(parameters.dryRun()));
        return billing.open(request, given(parameters.organisation()).map(OrganisationId::valueOf), execution);
    }

    private static Optional<String> given(String parameter) {
        return Optional.ofNullable(parameter).filter(text -> !text.isBlank());
    }
}
