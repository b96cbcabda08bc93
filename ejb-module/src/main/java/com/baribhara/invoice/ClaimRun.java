package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import java.util.List;

/**
 * Open a month for many organisations at once; those that are being billed already are left out.
 *
 * @param organisations small keys
 * @param requestedBy who wants it, as the run will tell
 */
public record ClaimRun(BillingMonth month, boolean dryRun, List<Integer> organisations, String requestedBy) {}
