package com.baribhara.invoice;

/** Why the month brings another amount for a lease than the month before; the page bundle has its words ({@code preview.<name>}). */
public enum PreviewChange {
    /** Nothing differs. */
    SAME,
    /** The month before had no bill. */
    FIRST_BILL,
    /** The month before was the first and not a whole one. */
    MOVED_IN,
    /** The lease ends within the month. */
    MOVING_OUT,
    /** The lease was billed for the month before and is over now. */
    ENDED,
    /** Rent or a recurring charge is another. */
    TERMS_CHANGED,
    /** A charge that comes once, in this month or the one before. */
    ONE_OFF,
    /** Months that were missed come with this one. */
    CAUGHT_UP,
    /** An earlier month was billed other than the terms are now. */
    ADJUSTED,
    /** It was parked and can be billed now. */
    UNPARKED,
    /** It can't be billed. */
    PARKED,
    /** The month has been billed already. */
    BILLED_BEFORE
}
