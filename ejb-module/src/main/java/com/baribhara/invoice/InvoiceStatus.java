package com.baribhara.invoice;

/** Where an invoice stands. */
public enum InvoiceStatus {
    ISSUED,
    PARTIALLY_PAID,
    PAID,
    CREDITED,
    VOID;

    /** Whether it waits for money. */
    public boolean open() {
        return this == ISSUED || this == PARTIALLY_PAID;
    }
}
