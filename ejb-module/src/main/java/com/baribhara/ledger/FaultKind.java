package com.baribhara.ledger;

/** In what the books may disagree with the documents; the page bundle has its words ({@code fault.books.<name>}). */
public enum FaultKind {
    /** An entry whose lines don't come to its total: debits and credits differ. */
    ENTRY_UNBALANCED,
    /** An invoice whose open amount is not what the journal says. */
    INVOICE_OUTSTANDING,
    /** An invoice from which more or less was credited than its credit notes say. */
    INVOICE_CREDITED,
    /** A lease whose credit is not what the journal says. */
    TENANT_CREDIT,
    /** A lease whose deposit is not what the journal says. */
    DEPOSIT_HELD,
    /** A lease whose advance is not what the journal says. */
    ADVANCE_HELD,
    /** Numbers of invoices with a gap, or used twice. */
    NUMBERS_OF_INVOICES,
    NUMBERS_OF_CREDIT_NOTES
}
