package com.baribhara.invoice.batch;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RequestEscalationRun;
import com.baribhara.shared.OrganisationId;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;

/** First step: this execution becomes the owner of the run, or ends at once when rents are being raised already. */
@Dependent
@Named("escalationOpening")
public class EscalationOpening extends AbstractBatchlet {
    private final EscalationPosting posting;
    private final JobContext job;
    private final Parameters parameters;

    private record Parameters(String batchRun, String date, String organisation, String dryRun) {}

    @Inject
    public EscalationOpening(
            EscalationPosting posting,
            JobContext job,
            @BatchProperty(name = "batchRun") String batchRun,
            @BatchProperty(name = "date") String date,
            @BatchProperty(name = "organisation") String organisation,
            @BatchProperty(name = "dryRun") String dryRun) {
        this.posting = posting;
        this.job = job;
        this.parameters = new Parameters(batchRun, date, organisation, dryRun);
    }

    @Override
    public String process() {
        return open().isPresent() ? "OPEN" : "UNDER_WAY";
    }

    private Optional<OwnedRun> open() {
        long execution = job.getExecutionId();
        if (given(parameters.batchRun()).isPresent()) {
            return posting.adopt(BatchRunId.valueOf(parameters.batchRun()), execution);
        }
        LocalDate date = given(parameters.date()).map(LocalDate::parse).orElse(null);
        RequestEscalationRun request = new RequestEscalationRun(date, Boolean.parseBoolean(parameters.dryRun()));
        return posting.open(request, given(parameters.organisation()).map(OrganisationId::valueOf), execution);
    }

    private static Optional<String> given(String parameter) {
        return Optional.ofNullable(parameter).filter(text -> !text.isBlank());
    }
}
