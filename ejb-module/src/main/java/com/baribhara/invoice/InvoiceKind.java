package com.baribhara.invoice;

/** What an invoice is for. */
public enum InvoiceKind {
    MONTHLY
}
