package com.baribhara.invoice;

/** Why a lease could not be billed. It waits, parked, and the others go on. */
public enum ParkReason {
    /** A charge goes by area and the unit has none. Argument: the kind of charge. */
    AREA_UNKNOWN,
    /** Commercial premises without VAT, and no reason for it. */
    VAT_EXEMPTION_REASON_MISSING,
    /** No VAT rate is known for the day. Argument: the day. */
    VAT_RATE_MISSING,
    /** An amount no invoice can carry. Argument: the amount. */
    AMOUNT_OUT_OF_BOUNDS,
    /** The rules broke on the lease or the database refused the invoice. Argument: what they said. */
    NOT_STORABLE
}
