package com.baribhara.invoice;

import com.baribhara.ledger.LedgerAccount;
import com.baribhara.tenant.ChargeKind;

/** What a line of an invoice is for; the page bundle has its words ({@code line-kind.<name>}). */
public enum LineKind {
    RENT(LedgerAccount.RENT_INCOME),
    SERVICE_CHARGE(LedgerAccount.SERVICE_INCOME),
    PARKING(LedgerAccount.OTHER_INCOME),
    GAS(LedgerAccount.UTILITY_INCOME),
    WATER(LedgerAccount.UTILITY_INCOME),
    ELECTRICITY(LedgerAccount.UTILITY_INCOME),
    GENERATOR(LedgerAccount.SERVICE_INCOME),
    LIFT(LedgerAccount.SERVICE_INCOME),
    SECURITY(LedgerAccount.SERVICE_INCOME),
    WASTE(LedgerAccount.SERVICE_INCOME),
    INTERNET(LedgerAccount.OTHER_INCOME),
    KEY(LedgerAccount.OTHER_INCOME),
    REPAIR(LedgerAccount.OTHER_INCOME),
    OTHER(LedgerAccount.OTHER_INCOME),
    ROUNDING(LedgerAccount.ROUNDING),
    LATE_FEE(LedgerAccount.LATE_FEE_INCOME),
    OPENING_BALANCE(LedgerAccount.OPENING_BALANCE);

    private final LedgerAccount account;

    LineKind(LedgerAccount account) {
        this.account = account;
    }

    /** Where its net amounts are booked. */
    public LedgerAccount account() {
        return account;
    }

    public static LineKind of(ChargeKind charge) {
        return valueOf(charge.name());
    }
}
