package com.baribhara.invoice;

/** Where an invoice stands. */
public enum InvoiceStatus {
    ISSUED,
    PARTIALLY_PAID,
    PAID,
    CREDITED,
    VOID
}
