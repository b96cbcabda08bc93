package com.baribhara.ledger;

/** The accounts of an organisation's books; a balance is its debits less its credits, or the other way round. */
public enum LedgerAccount {
    /** What tenants owe. */
    RECEIVABLE(true),
    /** Money of tenants that has met no invoice yet. */
    TENANT_CREDIT(false),
    /** Advances on rent, used month by month. */
    ADVANCE_HELD(false),
    /** Security deposits, to be given back. */
    DEPOSIT_HELD(false),
    /** VAT collected for the state (S074.00). */
    VAT_PAYABLE(false),
    /** Tax that tenants withheld and paid in our name (Income Tax Act 2023, section 109). */
    TDS_RECEIVABLE(true),
    CASH(true),
    RENT_INCOME(false),
    /** Service charge, generator, lift, guards, waste. */
    SERVICE_INCOME(false),
    UTILITY_INCOME(false),
    OTHER_INCOME(false),
    LATE_FEE_INCOME(false),
    /** What whole-taka invoices add or leave off. */
    ROUNDING(false),
    /** Given up of one's own will. */
    WAIVED(true),
    /** Given up because nobody will pay it. */
    BAD_DEBT(true),
    /** What was owed before the first bill here. */
    OPENING_BALANCE(false);

    private final boolean debit;

    LedgerAccount(boolean debit) {
        this.debit = debit;
    }

    /** Whether its balance grows by debits. */
    public boolean debit() {
        return debit;
    }
}
