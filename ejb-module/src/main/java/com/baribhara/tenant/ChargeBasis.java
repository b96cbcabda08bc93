package com.baribhara.tenant;

/** What a charge's amount counts: taka a month, taka a square foot and month, or taka once. */
public enum ChargeBasis {
    MONTHLY,
    PER_AREA,
    ONE_OFF
}
