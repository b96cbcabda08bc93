package com.baribhara.invoice;

/** Why something of an invoice is taken back; the page bundle has its words ({@code credit-note.kind.<name>}). */
public enum CreditNoteKind {
    /** Too much was billed, by the terms as they are. */
    ADJUSTMENT,
    /** Given of one's own will. */
    GOODWILL,
    /** A fee that is not wanted. */
    WAIVER,
    /** Nobody will pay it. */
    WRITE_OFF,
    /** The invoice should never have been. */
    VOID;

    /** Whether people issue it; an adjustment is worked out by the run alone. */
    public boolean byHand() {
        return this != ADJUSTMENT;
    }
}
