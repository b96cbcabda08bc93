package com.baribhara.invoice;

/** What a policy of late fees says; the page bundle has its words ({@code late-fee.basis.<name>}). */
public enum LateFeeMode {
    /** Being late costs nothing. */
    NONE,
    /** Taka, once an invoice. */
    FLAT,
    /** Percent of what is unpaid when grace ends, once an invoice. */
    PERCENT,
    /** Taka a day, up to the cap. */
    DAILY,
    /** Of a lease: what holds for the organisation. */
    AS_ORGANISATION;

    /** Whether there is anything to pay by it. */
    public boolean charges() {
        return this == FLAT || this == PERCENT || this == DAILY;
    }
}
