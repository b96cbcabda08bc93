package com.baribhara.invoice;

import com.baribhara.invoice.internal.BatchRunStore;
import com.baribhara.invoice.internal.EscalationRows;
import com.baribhara.invoice.internal.EscalationWriting;
import com.baribhara.invoice.rates.internal.LawFacts;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.DueEscalation;
import com.baribhara.tenant.EscalationBatchService;
import com.baribhara.tenant.EscalationOutcome;
import com.baribhara.tenant.LeaseSlice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A run of escalations, for the job that carries it out: planned, read and written by the thousand leases. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class EscalationBatchRunService {
    private final BatchRunStore runs;
    private final EscalationBatchService leases;
    private final EscalationRows rows;
    private final EscalationWriting writing;
    private final LawFacts law;
    private final Clock clock;

    protected EscalationBatchRunService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public EscalationBatchRunService(
            BatchRunStore runs,
            EscalationBatchService leases,
            EscalationRows rows,
            EscalationWriting writing,
            LawFacts law,
            Clock clock) {
        this.runs = runs;
        this.leases = leases;
        this.rows = rows;
        this.writing = writing;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Opens a run for every organisation, or one, where a rent is due to rise.
     *
     * @return empty when there is none, or it is under way for all of them
     */
    public Optional<BatchRunId> claim(RequestEscalationRun request, Optional<UUID> organisation, String requestedBy) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = request.date() == null ? today : request.date();
        if (!request.dryRun() && asOf.isAfter(today)) {
            throw new IllegalArgumentException("rents are raised as of " + today + ", not yet of " + asOf);
        }
        List<Integer> served = leases.organisations(organisation, EscalationTerms.until(asOf));
        return served.isEmpty()
                ? Optional.empty()
                : runs.claim(ClaimRun.escalations(asOf, request.dryRun(), served, requestedBy));
    }

    /** The parts of the run as far as they have come; cut when asked for the first time. */
    public List<RunPartition> partitions(OwnedRun run, int count) {
        List<RunPartition> planned = runs.partitions(run.id());
        if (planned.isEmpty()) {
            EscalationTerms terms = terms(run);
            LeaseSlice whole = terms.leases(new RunPartition(0, OrganisationRow.FIRST, OrganisationRow.LAST));
            runs.expect(run.id(), leases.counts(whole));
            if (run.dryRun()) {
                rows.forget(whole.organisations());
            }
            planned = BatchRunService.between(leases.bounds(whole, count));
            runs.plan(run.id(), planned);
        }
        return planned;
    }

    public EscalationTerms terms(OwnedRun run) {
        return new EscalationTerms(run, runs.runs(run.id()), law.increases());
    }

    /** The next leases of a part, with everything the rules need. */
    public List<DueEscalation> read(EscalationTerms terms, RunPartition part, int limit) {
        return leases.next(terms.leases(part), terms.laws(), limit);
    }

    /** @throws FencedOff when the run belongs to somebody else by now */
    public void write(EscalationTerms terms, int partition, List<EscalationOutcome> chunk) {
        writing.write(terms, partition, chunk);
    }
}
