package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import java.io.Serializable;

/**
 * A run and the right to write for it.
 *
 * @param token whoever takes the run over raises the token of the run; with an older one nothing can be written any more
 * @param selected whether the run is for chosen leases alone
 */
public record OwnedRun(BatchRunId id, long token, BillingMonth month, boolean dryRun, boolean selected)
        implements Serializable {}
