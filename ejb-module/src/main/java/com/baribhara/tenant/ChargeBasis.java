package com.baribhara.tenant;

/** How the amount of a charge is meant. */
public enum ChargeBasis {
    /** Taka a month. */
    MONTHLY,
    /** Taka a square foot and month. */
    PER_AREA,
    /** Taka once, in the month of its start; never prorated. */
    ONE_OFF
}
