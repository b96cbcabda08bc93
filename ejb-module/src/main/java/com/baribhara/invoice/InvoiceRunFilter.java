package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;

/** What to list; null says nothing. */
public record InvoiceRunFilter(RunKind kind, BillingMonth month, RunStatus status, Boolean dryRun) {
    public static final InvoiceRunFilter MONTHS = new InvoiceRunFilter(RunKind.MONTHLY, null, null, null);
    public static final InvoiceRunFilter LATE_FEES = new InvoiceRunFilter(RunKind.LATE_FEES, null, null, null);
    public static final InvoiceRunFilter ESCALATIONS = new InvoiceRunFilter(RunKind.ESCALATIONS, null, null, null);
    public static final InvoiceRunFilter UTILITIES = new InvoiceRunFilter(RunKind.UTILITIES, null, null, null);
}
