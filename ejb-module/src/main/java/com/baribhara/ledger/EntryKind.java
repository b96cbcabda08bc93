package com.baribhara.ledger;

/** What sort of document an entry books. */
public enum EntryKind {
    INVOICE,
    CREDIT_NOTE,
    /** Credit of the tenant that went to an invoice. */
    CREDIT_APPLIED,
    /** What was owed, or held, before the first bill here. */
    OPENING_BALANCE,
    /** An advance on rent that went to an invoice. */
    ADVANCE_APPLIED
}
