package com.baribhara.invoice;

/** How it stands with a receipt that is to be taken back; the page bundle has its words ({@code status.reversal.<name>}). */
public enum ReversalStatus {
    /** A second person must agree. */
    WAITING,
    /** It is booked. */
    DONE,
    /** The second person said no; it may be asked for again. */
    REFUSED
}
