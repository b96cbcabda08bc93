package com.baribhara.invoice;

/** What an invoice is for. With lease and period start it is the key under which nobody is billed twice. */
public enum InvoiceKind {
    MONTHLY,
    /** What an earlier invoice billed too little. */
    ADJUSTMENT,
    /** A fee for paying late. */
    LATE_FEE,
    /** Utilities by their meters. */
    UTILITY,
    /** Something that comes once: a bounced cheque, a key. */
    CHARGE,
    /** What was owed before the first bill here. */
    OPENING;

    /** Whether it refers to an invoice before it. */
    public boolean corrects() {
        return this == ADJUSTMENT || this == LATE_FEE;
    }
}
