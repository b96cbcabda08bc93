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
    ADVANCE_APPLIED,
    /** A deposit that was taken. */
    DEPOSIT_RECEIVED,
    /** Rent that was paid in advance. */
    ADVANCE_RECEIVED,
    /** A deposit or an advance that was recorded wrongly, taken out again. */
    RECEIPT_REVERSED,
    /** What was held of a tenant who left, as it went to an invoice or to the tenant's credit. */
    DEPOSIT_SETTLED
}
