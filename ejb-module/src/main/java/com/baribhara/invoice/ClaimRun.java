package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import java.time.LocalDate;
import java.util.List;

/**
 * Open a month, or what else is done as of a day, for many organisations at once; those where it is under way are left out.
 *
 * @param asOf null for a month
 * @param organisations small keys
 * @param requestedBy who wants it, as the run will tell
 */
public record ClaimRun(
        RunKind kind,
        BillingMonth month,
        LocalDate asOf,
        boolean dryRun,
        List<Integer> organisations,
        String requestedBy) {

    public static ClaimRun month(BillingMonth month, boolean dryRun, List<Integer> organisations, String requestedBy) {
        return new ClaimRun(RunKind.MONTHLY, month, null, dryRun, organisations, requestedBy);
    }

    public static ClaimRun lateFees(LocalDate asOf, boolean dryRun, List<Integer> organisations, String requestedBy) {
        return new ClaimRun(RunKind.LATE_FEES, BillingMonth.of(asOf), asOf, dryRun, organisations, requestedBy);
    }

    public static ClaimRun escalations(
            LocalDate asOf, boolean dryRun, List<Integer> organisations, String requestedBy) {
        return new ClaimRun(RunKind.ESCALATIONS, BillingMonth.of(asOf), asOf, dryRun, organisations, requestedBy);
    }

    public static ClaimRun utilities(LocalDate upTo, boolean dryRun, List<Integer> organisations, String requestedBy) {
        return new ClaimRun(RunKind.UTILITIES, BillingMonth.of(upTo), upTo, dryRun, organisations, requestedBy);
    }
}
