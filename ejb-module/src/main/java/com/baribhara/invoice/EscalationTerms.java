package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import com.baribhara.tenant.IncreaseLaws;
import com.baribhara.tenant.LeaseSlice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What holds for a whole run of escalations, read once.
 *
 * @param runs the {@code invoice_run} of every organisation served, by its small key
 */
public record EscalationTerms(OwnedRun run, Map<Integer, UUID> runs, IncreaseLaws laws) {

    /**
     * The last day of steps that a run as of a day posts: the end of the month after it. The next bill is at most that of the next month,
     * so that each bill, also one that is made before its month begins, has the rents of all its days.
     */
    public static LocalDate until(LocalDate asOf) {
        return BillingMonth.of(asOf).next().last();
    }

    /** The leases of a part whose rent is due to rise. */
    public LeaseSlice leases(RunPartition part) {
        return new LeaseSlice(List.copyOf(runs.keySet()), part.after(), part.to(), until(run.asOf()), null);
    }
}
