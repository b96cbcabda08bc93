package com.baribhara.invoice;

/** Part of the key under which nobody is billed twice: lease, period start, kind. */
public enum InvoiceKind {
    MONTHLY
}
