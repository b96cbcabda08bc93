package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;

/** @param dryRun count and add up, but issue nothing */
public record RequestInvoiceRun(BillingMonth month, boolean dryRun) {}
