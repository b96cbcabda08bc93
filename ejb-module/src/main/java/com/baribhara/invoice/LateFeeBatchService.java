package com.baribhara.invoice;

import com.baribhara.invoice.internal.BatchRunStore;
import com.baribhara.invoice.internal.LateFeeCandidates;
import com.baribhara.invoice.internal.LateFeeFacts;
import com.baribhara.invoice.internal.LateFeeFacts.LateOnes;
import com.baribhara.invoice.internal.LateFeeRows;
import com.baribhara.invoice.internal.LateFeeWriting;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.LeaseBillingService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A run of late fees, for the job that carries it out: planned, read and written by the thousand leases, closed. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class LateFeeBatchService {
    private final BatchRunStore runs;
    private final LateFeeCandidates candidates;
    private final LateFeeFacts facts;
    private final LateFeeWriting writing;
    private final LateFeeRows rows;
    private final LeaseBillingService leases;
    private final Clock clock;

    protected LateFeeBatchService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public LateFeeBatchService(
            BatchRunStore runs,
            LateFeeCandidates candidates,
            LateFeeFacts facts,
            LateFeeWriting writing,
            LateFeeRows rows,
            LeaseBillingService leases,
            Clock clock) {
        this.runs = runs;
        this.candidates = candidates;
        this.facts = facts;
        this.writing = writing;
        this.rows = rows;
        this.leases = leases;
        this.clock = clock;
    }

    /**
     * Opens a run for every organisation, or one, where being late costs something.
     *
     * @return empty when there is none, or it is under way for all of them
     */
    public Optional<BatchRunId> claim(RequestLateFeeRun request, Optional<UUID> organisation, String requestedBy) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = request.date() == null ? today : request.date();
        if (!request.dryRun() && asOf.isAfter(today)) {
            throw new IllegalArgumentException("nobody is late yet with what falls due after " + today);
        }
        List<Integer> served = candidates.organisations(organisation, asOf);
        return served.isEmpty()
                ? Optional.empty()
                : runs.claim(ClaimRun.lateFees(asOf, request.dryRun(), served, requestedBy));
    }

    /** The parts of the run as far as they have come; what is late is looked up when asked for the first time. */
    public List<RunPartition> partitions(OwnedRun run, int count) {
        List<RunPartition> planned = runs.partitions(run.id());
        if (planned.isEmpty()) {
            candidates.plan(run);
            runs.expect(run.id(), candidates.counts(run));
            if (run.dryRun()) {
                rows.forget(List.copyOf(runs.runs(run.id()).keySet()));
            }
            planned = BatchRunService.between(candidates.bounds(run, count));
            runs.plan(run.id(), planned);
        }
        return planned;
    }

    /** What holds for the whole run; its documents are dated by the day it goes on. */
    public LateFeeTerms terms(OwnedRun run) {
        Map<Integer, UUID> served = runs.runs(run.id());
        return new LateFeeTerms(
                run, served, facts.policies(served.keySet()), new LateFeeBill(run.asOf(), LocalDate.now(clock)));
    }

    /** The next late leases of a part, with everything the rules need. */
    public List<LateLease> read(LateFeeTerms terms, RunPartition part, int limit) {
        List<OrganisationRow> wanted = candidates.next(terms.run(), part, limit);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<OrganisationRow, LateOnes> late = facts.late(terms, wanted);
        LateOnes nothing = new LateOnes(List.of(), Map.of());
        return leases.page(terms.leases(wanted, part), wanted.size()).stream()
                .map(lease -> {
                    LateOnes ones = late.getOrDefault(lease.row(), nothing);
                    return new LateLease(lease, terms.rules(), ones.invoices(), ones.revisions());
                })
                .toList();
    }

    /** @throws FencedOff when the run belongs to somebody else by now */
    public void write(LateFeeTerms terms, int partition, List<LateLeaseBill> chunk) {
        writing.write(terms, partition, chunk);
    }

    /** Forgets the work list; the run is closed like any other. */
    public void tidy(OwnedRun run) {
        candidates.forget(run, List.copyOf(runs.runs(run.id()).keySet()));
    }
}
