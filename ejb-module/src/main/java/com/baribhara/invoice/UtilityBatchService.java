package com.baribhara.invoice;

import com.baribhara.invoice.internal.BatchRunStore;
import com.baribhara.invoice.internal.UtilityBooks;
import com.baribhara.invoice.internal.UtilityLeases;
import com.baribhara.invoice.internal.UtilityRows;
import com.baribhara.invoice.internal.UtilityRules;
import com.baribhara.invoice.internal.UtilityWriting;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.LeaseBillingService;
import com.baribhara.tenant.LeaseSlice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A run of utilities, for the job that carries it out: planned, read and written by the thousand leases. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class UtilityBatchService {
    private final BatchRunStore runs;
    private final UtilityLeases due;
    private final UtilityBooks books;
    private final UtilityRows rows;
    private final UtilityWriting writing;
    private final UtilityRules rules;
    private final LeaseBillingService leases;

    protected UtilityBatchService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public UtilityBatchService(
            BatchRunStore runs,
            UtilityLeases due,
            UtilityBooks books,
            UtilityRows rows,
            UtilityWriting writing,
            UtilityRules rules,
            LeaseBillingService leases) {
        this.runs = runs;
        this.due = due;
        this.books = books;
        this.rows = rows;
        this.writing = writing;
        this.rules = rules;
        this.leases = leases;
    }

    /**
     * Opens a run for every organisation that has meters, or one.
     *
     * @return empty when there is none, or it is under way for all of them
     */
    public Optional<BatchRunId> claim(RequestUtilityRun request, Optional<UUID> organisation, String requestedBy) {
        List<Integer> served = due.organisations(organisation);
        return served.isEmpty()
                ? Optional.empty()
                : runs.claim(ClaimRun.utilities(rules.upTo(request), request.dryRun(), served, requestedBy));
    }

    /** The parts of the run as far as they have come; cut when asked for the first time. */
    public List<RunPartition> partitions(OwnedRun run, int count) {
        List<RunPartition> planned = runs.partitions(run.id());
        if (planned.isEmpty()) {
            List<Integer> organisations = List.copyOf(runs.runs(run.id()).keySet());
            runs.expect(run.id(), due.counts(run, organisations));
            if (run.dryRun()) {
                rows.forget(organisations);
            }
            planned = BatchRunService.between(run.selected() ? List.of() : bounds(run, organisations, count));
            runs.plan(run.id(), planned);
        }
        return planned;
    }

    private List<OrganisationRow> bounds(OwnedRun run, List<Integer> organisations, int count) {
        return leases.bounds(
                new LeaseSlice(organisations, OrganisationRow.FIRST, OrganisationRow.LAST, run.asOf(), null), count);
    }

    /** What holds for the whole run; its documents are dated by the day it goes on. */
    public UtilityTerms terms(OwnedRun run) {
        return rules.terms(run, runs.runs(run.id()));
    }

    /** The next leases of a part that have something to bill, with everything the rules need. */
    public List<DueUtilities> read(UtilityTerms terms, RunPartition part, int limit) {
        List<OrganisationRow> wanted = due.next(terms.run(), terms.runs().keySet(), part, limit);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return books.of(leases.page(terms.only(part, wanted), wanted.size())).stream()
                .map(uses -> new DueUtilities(uses, terms))
                .toList();
    }

    /** @throws FencedOff when the run belongs to somebody else by now */
    public void write(UtilityTerms terms, int partition, List<UtilityLeaseBill> chunk) {
        writing.write(terms, partition, chunk);
    }
}
