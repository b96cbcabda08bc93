package com.baribhara.invoice;

import com.baribhara.organisation.BillBounds;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.tenant.LeaseSlice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What holds for a whole run of utilities, read once.
 *
 * @param runs the {@code invoice_run} of every organisation served, by its small key
 * @param wholeTaka organisations that round to whole taka
 * @param bounds beyond which a bill waits for a person, by the organisation's small key
 */
public record UtilityTerms(
        OwnedRun run,
        Map<Integer, UUID> runs,
        Set<Integer> wholeTaka,
        Map<Integer, BillBounds> bounds,
        UtilityBill rules) {

    UtilityBound bound(LeaseUses uses) {
        return new UtilityBound(bounds.getOrDefault(uses.lease().organisation(), BillBounds.USUAL), uses);
    }

    /** Those leases of the part. */
    public LeaseSlice only(RunPartition part, List<OrganisationRow> leases) {
        return new LeaseSlice(
                List.copyOf(runs.keySet()),
                part.after(),
                part.to(),
                run.asOf(),
                leases.stream().map(OrganisationRow::id).toList());
    }
}
