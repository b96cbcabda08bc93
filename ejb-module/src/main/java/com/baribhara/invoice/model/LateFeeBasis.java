package com.baribhara.invoice.model;

/** What a late fee is counted by. */
public enum LateFeeBasis {
    /** Taka, once an invoice. */
    FLAT,
    /** Percent of the principal that is unpaid when grace ends, once an invoice. */
    PERCENT,
    /** Taka a chargeable day; grows until its cap. */
    DAILY
}
