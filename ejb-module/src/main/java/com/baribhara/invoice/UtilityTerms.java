package com.baribhara.invoice;

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
 */
public record UtilityTerms(OwnedRun run, Map<Integer, UUID> runs, Set<Integer> wholeTaka, UtilityBill rules) {

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
