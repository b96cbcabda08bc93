package com.baribhara.invoice;

import com.baribhara.invoice.internal.BatchRunStore;
import com.baribhara.invoice.internal.RisingRents;
import com.baribhara.invoice.internal.RunSelection;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.LeaseSlice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rents that a month is billed by: whoever starts its run, and whenever, those that rise up to its last day rise first. The night has
 * mostly done so before; what it held back stays held back. A dry run raises none and bills as if it had.
 *
 * <p>Before the run is cut into parts, so that leases whose bills were as they should be are looked at again where their rent rises in a month
 * that is billed.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DueRentsService {
    private static final int AT_ONCE = 1000;
    private static final int ALL = Integer.MAX_VALUE;

    private final BatchRunStore runs;
    private final RunSelection selection;
    private final RisingRents rising;

    protected DueRentsService() {
        this(null, null, null);
    }

    @Inject
    public DueRentsService(BatchRunStore runs, RunSelection selection, RisingRents rising) {
        this.runs = runs;
        this.selection = selection;
        this.rising = rising;
    }

    /**
     * Raises the rents of the next leases that the run is for; each with its event, and none twice.
     *
     * @param after the last lease that was looked at
     * @return the last one by now; empty when all are done, or the run has begun to bill
     * @throws FencedOff when the run belongs to somebody else by now
     */
    public Optional<OrganisationRow> raise(OwnedRun run, OrganisationRow after) {
        if (run.dryRun() || !runs.partitions(run.id()).isEmpty()) {
            return Optional.empty();
        }
        if (!runs.holdsToken(run)) {
            throw new FencedOff(run);
        }
        List<Integer> organisations = List.copyOf(runs.runs(run.id()).keySet());
        LeaseSlice slice = new LeaseSlice(
                organisations, after, OrganisationRow.LAST, run.month().last(), chosen(run));
        return rising.raise(slice, AT_ONCE, run.kind().job());
    }

    private List<UUID> chosen(OwnedRun run) {
        return run.selected()
                ? selection.next(run.id(), new RunPartition(0, OrganisationRow.FIRST, OrganisationRow.LAST), ALL)
                : null;
    }
}
