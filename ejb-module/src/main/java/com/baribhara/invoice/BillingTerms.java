package com.baribhara.invoice;

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
 * @param skipSettled whether leases whose bills are as they should be are passed over
 */
public record BillingTerms(
        OwnedRun run, Map<Integer, UUID> runs, Set<Integer> wholeTaka, boolean skipSettled, MonthlyBill rules) {

    public LeaseSlice slice(RunPartition partition) {
        return new LeaseSlice(
                List.copyOf(runs.keySet()),
                partition.after(),
                partition.to(),
                run.month().last(),
                null);
    }
}
