package com.baribhara.invoice.batch;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.BatchRunService;
import com.baribhara.invoice.EscalationBatchRunService;
import com.baribhara.invoice.EscalationTerms;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RequestEscalationRun;
import com.baribhara.invoice.RunPartition;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.DueEscalation;
import com.baribhara.tenant.EscalationOutcome;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The way of the artifacts of {@code escalations-due} into the domain: whoever started the job, the work is the system's. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class EscalationPosting {
    private static final String MANAGEMENT = "management";

    private final BatchRunService runs;
    private final EscalationBatchRunService escalations;

    protected EscalationPosting() {
        this(null, null);
    }

    @Inject
    public EscalationPosting(BatchRunService runs, EscalationBatchRunService escalations) {
        this.runs = runs;
        this.escalations = escalations;
    }

    public Optional<OwnedRun> adopt(BatchRunId run, long execution) {
        return runs.adopt(run, execution);
    }

    /** Opens a run and owns it at once; empty when it is under way, or no rent rises. */
    public Optional<OwnedRun> open(
            RequestEscalationRun request, Optional<OrganisationId> organisation, long execution) {
        return escalations
                .claim(request, organisation.map(OrganisationId::value), MANAGEMENT)
                .flatMap(run -> runs.adopt(run, execution));
    }

    public OwnedRun owned(long execution) {
        return runs.owned(execution)
                .orElseThrow(() ->
                        new IllegalStateException("execution " + execution + " owns no run; another took it over"));
    }

    public List<RunPartition> partitions(OwnedRun run, int count) {
        return escalations.partitions(run, count);
    }

    /** The part as far as it has come. */
    public RunPartition partition(OwnedRun run, int number) {
        return escalations.partitions(run, number + 1).get(number);
    }

    public EscalationTerms terms(OwnedRun run) {
        return escalations.terms(run);
    }

    public List<DueEscalation> read(EscalationTerms terms, RunPartition partition, int limit) {
        return escalations.read(terms, partition, limit);
    }

    public void write(EscalationTerms terms, int partition, List<EscalationOutcome> chunk) {
        escalations.write(terms, partition, chunk);
    }

    public void close(OwnedRun run) {
        runs.close(run);
    }
}
