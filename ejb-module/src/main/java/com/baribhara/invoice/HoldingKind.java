package com.baribhara.invoice;

/** What is recorded of money that is held for a tenant, or was owed; the page bundle has its words ({@code holding.kind.<name>}). */
public enum HoldingKind {
    DEPOSIT_RECEIVED,
    /** Rent paid in advance. */
    ADVANCE_RECEIVED,
    /** What the tenant owed before the first bill here; below zero what the tenant had with us. */
    OPENING_BALANCE,
    /** A deposit taken before the first bill here. */
    OPENING_DEPOSIT,
    /** What was left of an advance before the first bill here. */
    OPENING_ADVANCE;

    /** Whether it is rent paid in advance. */
    public boolean advance() {
        return this == ADVANCE_RECEIVED || this == OPENING_ADVANCE;
    }

    /** Whether it was so before the first bill here: nothing changes hands. */
    public boolean opening() {
        return this == OPENING_BALANCE || this == OPENING_DEPOSIT || this == OPENING_ADVANCE;
    }
}
