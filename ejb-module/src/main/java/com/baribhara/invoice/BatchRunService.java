package com.baribhara.invoice;

import com.baribhara.invoice.internal.BatchRunStore;
import com.baribhara.invoice.internal.PreviewRows;
import com.baribhara.invoice.internal.RunClosing;
import com.baribhara.invoice.internal.RunSelection;
import com.baribhara.invoice.internal.SettledLeases;
import com.baribhara.organisation.BillingCalendarService;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.LeaseBillingService;
import com.baribhara.tenant.LeaseSlice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The life of a run, for the job that carries it out: claimed, owned by one execution at a time, cut into parts, closed. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class BatchRunService {
    private static final long WORTH_IT = 20;

    private final BatchRunStore runs;
    private final RunClosing closing;
    private final RunSelection selection;
    private final PreviewRows previews;
    private final LeaseBillingService leases;
    private final BillingCalendarService calendar;
    private final SettledLeases settled;

    protected BatchRunService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public BatchRunService(
            BatchRunStore runs,
            RunClosing closing,
            RunSelection selection,
            PreviewRows previews,
            LeaseBillingService leases,
            BillingCalendarService calendar,
            SettledLeases settled) {
        this.runs = runs;
        this.closing = closing;
        this.selection = selection;
        this.previews = previews;
        this.leases = leases;
        this.calendar = calendar;
        this.settled = settled;
    }

    /** Opens the month for these organisations; empty when it is under way for all of them. */
    public Optional<BatchRunId> claim(ClaimRun claim) {
        return runs.claim(claim);
    }

    /** Opens the month for every organisation there is. */
    public Optional<BatchRunId> claimForAll(RequestInvoiceRun request, String requestedBy) {
        return runs.claim(ClaimRun.month(request.month(), request.dryRun(), calendar.all(), requestedBy));
    }

    /**
     * Makes an execution of the job the owner of the run and fences off the one before; empty when a living execution owns the run, it
     * is completed, or somebody wanted it stopped meanwhile, which it then is.
     */
    public Optional<OwnedRun> adopt(BatchRunId run, long execution) {
        return runs.adopt(run, execution);
    }

    /** The run an execution owns. */
    public Optional<OwnedRun> owned(long execution) {
        return runs.owned(execution);
    }

    /** The parts of the run as far as they have come; cut when asked for the first time. */
    public List<RunPartition> partitions(OwnedRun run, int count) {
        List<RunPartition> planned = runs.partitions(run.id());
        if (planned.isEmpty()) {
            planned = cut(run, count);
            runs.plan(run.id(), planned);
        }
        return planned;
    }

    private List<RunPartition> cut(OwnedRun run, int count) {
        List<Integer> organisations = List.copyOf(runs.runs(run.id()).keySet());
        LeaseSlice whole = new LeaseSlice(
                organisations,
                OrganisationRow.FIRST,
                OrganisationRow.LAST,
                run.month().last(),
                null);
        if (run.selected()) {
            runs.expect(run.id(), selection.counts(run.id()));
            return between(List.of());
        }
        Map<Integer, Integer> expected = leases.counts(whole, run.month().first());
        runs.expect(run.id(), expected);
        if (run.dryRun()) {
            previews.forget(organisations);
        } else {
            skipSettled(run, organisations, expected);
        }
        return between(leases.bounds(whole, count));
    }

    /** Where so many are settled that it costs less to ask for the others than to walk them all. */
    private void skipSettled(OwnedRun run, List<Integer> organisations, Map<Integer, Integer> expected) {
        Map<Integer, Integer> already = settled.counts(run, organisations);
        if (sum(already) * WORTH_IT > sum(expected)) {
            settled.skip(run, already);
        }
    }

    private static long sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    static List<RunPartition> between(List<OrganisationRow> bounds) {
        List<RunPartition> parts = new ArrayList<>();
        OrganisationRow after = OrganisationRow.FIRST;
        for (OrganisationRow bound : bounds) {
            parts.add(new RunPartition(parts.size(), after, bound));
            after = bound;
        }
        parts.add(new RunPartition(parts.size(), after, OrganisationRow.LAST));
        return parts;
    }

    /** Adds the parts up and tells every organisation that its month is done. */
    public void close(OwnedRun run) {
        closing.close(run);
    }

    /** The execution was stopped. Its run is, too, if somebody wanted that; else it waits to be taken over. */
    public void stopped(long execution) {
        runs.stopIfRequested(execution);
    }
}
