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
    /** Nobody said what a unit costs. Argument: the meter. */
    METER_UNPRICED,
    /** A meter goes by a tariff that has no version for the day. Argument: the tariff. */
    TARIFF_MISSING,
    /** A tenant came or went between two readings, so that nobody knows whose use it was. Argument: the meter. */
    READING_MISSING,
    /** A reading is lower than the one before, and the meter did not go round. Argument: the meter. */
    READING_REJECTED,
    /** The rules broke on the lease or the database refused the invoice. Argument: what they said. */
    NOT_STORABLE
}
