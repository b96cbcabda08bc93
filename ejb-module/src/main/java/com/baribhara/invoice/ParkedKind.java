package com.baribhara.invoice;

/** What of a lease waits to be billed. */
public enum ParkedKind {
    /** Its month, or a fee for being late with one: a run of the month resolves it. */
    MONTH,
    /** What its meters counted: a run of utilities resolves it. */
    METERS
}
