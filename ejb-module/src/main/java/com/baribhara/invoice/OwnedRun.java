package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A run and the right to write for it.
 *
 * @param token whoever takes the run over raises the token of the run; with an older one nothing can be written any more
 * @param asOf of late fees, the day they are counted by; else null
 * @param selected whether the run is for chosen leases alone
 */
public record OwnedRun(
        BatchRunId id, long token, RunKind kind, BillingMonth month, LocalDate asOf, boolean dryRun, boolean selected)
        implements Serializable {}
