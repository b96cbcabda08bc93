package com.baribhara.invoice.batch;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.BatchRunService;
import com.baribhara.invoice.LateFeeBatchService;
import com.baribhara.invoice.LateFeeTerms;
import com.baribhara.invoice.LateLease;
import com.baribhara.invoice.LateLeaseBill;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RequestLateFeeRun;
import com.baribhara.invoice.RunPartition;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The way of the artifacts of {@code late-fees} into the domain: whoever started the job, the work is the system's. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class LateFeePosting {
    private static final String MANAGEMENT = "management";

    private final BatchRunService runs;
    private final LateFeeBatchService fees;

    protected LateFeePosting() {
        this(null, null);
    }

    @Inject
    public LateFeePosting(BatchRunService runs, LateFeeBatchService fees) {
        this.runs = runs;
        this.fees = fees;
    }

    public Optional<OwnedRun> adopt(BatchRunId run, long execution) {
        return runs.adopt(run, execution);
    }

    /** Opens a run and owns it at once; empty when it is under way, or being late costs nothing. */
    public Optional<OwnedRun> open(RequestLateFeeRun request, Optional<OrganisationId> organisation, long execution) {
        return fees.claim(request, organisation.map(OrganisationId::value), MANAGEMENT)
                .flatMap(run -> runs.adopt(run, execution));
    }

    public OwnedRun owned(long execution) {
        return runs.owned(execution)
                .orElseThrow(() ->
                        new IllegalStateException("execution " + execution + " owns no run; another took it over"));
    }

    public List<RunPartition> partitions(OwnedRun run, int count) {
        return fees.partitions(run, count);
    }

    /** The part as far as it has come. */
    public RunPartition partition(OwnedRun run, int number) {
        return fees.partitions(run, number + 1).get(number);
    }

    public LateFeeTerms terms(OwnedRun run) {
        return fees.terms(run);
    }

    public List<LateLease> read(LateFeeTerms terms, RunPartition partition, int limit) {
        return fees.read(terms, partition, limit);
    }

    public void write(LateFeeTerms terms, int partition, List<LateLeaseBill> chunk) {
        fees.write(terms, partition, chunk);
    }

    public void close(OwnedRun run) {
        fees.tidy(run);
        runs.close(run);
    }
}
