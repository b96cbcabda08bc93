package com.baribhara.tenant;

/** What sets a rent. */
public enum RentSource {
    /** The lease began with it. */
    FIRST,
    /** Somebody entered it. */
    BY_HAND,
    /** The schedule of the lease. */
    ESCALATION
}
