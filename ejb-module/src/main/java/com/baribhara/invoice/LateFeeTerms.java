package com.baribhara.invoice;

import com.baribhara.invoice.model.LateFeePolicies;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.tenant.LeaseSlice;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What holds for a whole run of late fees, read once.
 *
 * @param runs the {@code invoice_run} of every organisation served, by its small key
 * @param policies what being late costs, by organisation
 */
public record LateFeeTerms(
        OwnedRun run, Map<Integer, UUID> runs, Map<Integer, LateFeePolicies> policies, LateFeeBill rules) {

    /** These leases, which lie between two. */
    public LeaseSlice leases(List<OrganisationRow> wanted, RunPartition part) {
        return new LeaseSlice(
                wanted.stream().map(OrganisationRow::organisation).distinct().toList(),
                part.after(),
                part.to(),
                rules.asOf(),
                wanted.stream().map(OrganisationRow::id).toList());
    }
}
