package com.baribhara.invoice.batch;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.BatchRunService;
import com.baribhara.invoice.DueUtilities;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RequestUtilityRun;
import com.baribhara.invoice.RunPartition;
import com.baribhara.invoice.UtilityBatchService;
import com.baribhara.invoice.UtilityLeaseBill;
import com.baribhara.invoice.UtilityTerms;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The way of the artifacts of {@code utility-billing} into the domain: whoever started the job, the work is the system's. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class UtilityBilling {
    private static final String MANAGEMENT = "management";

    private final BatchRunService runs;
    private final UtilityBatchService utilities;

    protected UtilityBilling() {
        this(null, null);
    }

    @Inject
    public UtilityBilling(BatchRunService runs, UtilityBatchService utilities) {
        this.runs = runs;
        this.utilities = utilities;
    }

    public Optional<OwnedRun> adopt(BatchRunId run, long execution) {
        return runs.adopt(run, execution);
    }

    /** Opens a run and owns it at once; empty when it is under way, or there are no meters. */
    public Optional<OwnedRun> open(RequestUtilityRun request, Optional<OrganisationId> organisation, long execution) {
        return utilities
                .claim(request, organisation.map(OrganisationId::value), MANAGEMENT)
                .flatMap(run -> runs.adopt(run, execution));
    }

    public OwnedRun owned(long execution) {
        return runs.owned(execution)
                .orElseThrow(() ->
                        new IllegalStateException("execution " + execution + " owns no run; another took it over"));
    }

    public List<RunPartition> partitions(OwnedRun run, int count) {
        return utilities.partitions(run, count);
    }

    /** The part as far as it has come. */
    public RunPartition partition(OwnedRun run, int number) {
        return utilities.partitions(run, number + 1).get(number);
    }

    public UtilityTerms terms(OwnedRun run) {
        return utilities.terms(run);
    }

    public List<DueUtilities> read(UtilityTerms terms, RunPartition partition, int limit) {
        return utilities.read(terms, partition, limit);
    }

    public void write(UtilityTerms terms, int partition, List<UtilityLeaseBill> chunk) {
        utilities.write(terms, partition, chunk);
    }

    public void close(OwnedRun run) {
        runs.close(run);
    }
}
