package com.baribhara.invoice;

/** Why a lease could not be billed for a month. */
public enum ParkReason {
    AREA_UNKNOWN,
    VAT_EXEMPTION_REASON_MISSING,
    VAT_RATE_MISSING,
    AMOUNT_OUT_OF_BOUNDS
}
