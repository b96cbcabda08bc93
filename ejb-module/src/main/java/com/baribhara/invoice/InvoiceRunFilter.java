package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;

/** What to list; null says nothing. */
public record InvoiceRunFilter(BillingMonth month, RunStatus status, Boolean dryRun) {
    public static final InvoiceRunFilter ALL = new InvoiceRunFilter(null, null, null);
}
