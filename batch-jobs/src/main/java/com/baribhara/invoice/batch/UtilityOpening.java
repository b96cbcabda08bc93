package com.baribhara.invoice.batch;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RequestUtilityRun;
import com.baribhara.shared.OrganisationId;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;

/** First step: this execution becomes the owner of the run, or ends at once when utilities are being billed already. */
@Dependent
@Named("utilityOpening")
public class UtilityOpening extends AbstractBatchlet {
    private final UtilityBilling billing;
    private final JobContext job;
    private final Parameters parameters;

    private record Parameters(String batchRun, String upTo, String organisation, String dryRun) {}

    @Inject
    public UtilityOpening(
            UtilityBilling billing,
            JobContext job,
            @BatchProperty(name = "batchRun") String batchRun,
            @BatchProperty(name = "upTo") String upTo,
            @BatchProperty(name = "organisation") String organisation,
            @BatchProperty(name = "dryRun") String dryRun) {
        this.billing = billing;
        this.job = job;
        this.parameters = new Parameters(batchRun, upTo, organisation, dryRun);
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
        LocalDate upTo = given(parameters.upTo()).map(LocalDate::parse).orElse(null);
        RequestUtilityRun request = new RequestUtilityRun(upTo, Boolean.parseBoolean(parameters.dryRun()));
        return billing.open(request, given(parameters.organisation()).map(OrganisationId::valueOf), execution);
    }

    private static Optional<String> given(String parameter) {
        return Optional.ofNullable(parameter).filter(text -> !text.isBlank());
    }
}
