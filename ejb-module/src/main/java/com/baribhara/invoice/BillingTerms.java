package com.baribhara.invoice;

import com.baribhara.organisation.BillBounds;
import com.baribhara.tenant.LeaseSlice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What holds for a whole run, read once.
 *
 * @param runs the {@code invoice_run} of every organisation served, by its small key
 * @param wholeTaka organisations that round to whole taka
 * @param bounds beyond which a bill waits for a person, by the organisation's small key
 * @param skipSettled whether leases whose bills are as they should be are passed over
 */
public record BillingTerms(
        OwnedRun run,
        Map<Integer, UUID> runs,
        Set<Integer> wholeTaka,
        Map<Integer, BillBounds> bounds,
        boolean skipSettled,
        MonthlyBill rules) {

    SafetyBound bound(int organisation, List<ReleasedBill> released) {
        return new SafetyBound(bounds.getOrDefault(organisation, BillBounds.USUAL), rules.vatRates(), released);
    }

    public LeaseSlice slice(RunPartition partition) {
        return new LeaseSlice(
                List.copyOf(runs.keySet()),
                partition.after(),
                partition.to(),
                run.month().last(),
                null);
    }
}
