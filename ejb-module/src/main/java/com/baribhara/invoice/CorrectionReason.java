package com.baribhara.invoice;

/** Why there is a document beside the first invoice of a period; the page bundle has its words ({@code correction.<name>}). */
public enum CorrectionReason {
    /** Rent, charges or the days of the lease are other than when it was billed. */
    TERMS_CHANGED,
    READING_CORRECTED,
    /** It was not paid in time. */
    LATE
}
