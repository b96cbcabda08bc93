package com.baribhara.invoice;

import com.baribhara.ledger.EntryKind;
import com.baribhara.ledger.LedgerAccount;

/** Money of a tenant that is taken to be held. */
public enum HeldKind {
    DEPOSIT(EntryKind.DEPOSIT_RECEIVED, LedgerAccount.DEPOSIT_HELD),
    ADVANCE(EntryKind.ADVANCE_RECEIVED, LedgerAccount.ADVANCE_HELD);

    private final EntryKind entry;
    private final LedgerAccount account;

    HeldKind(EntryKind entry, LedgerAccount account) {
        this.entry = entry;
        this.account = account;
    }

    public EntryKind entry() {
        return entry;
    }

    public LedgerAccount account() {
        return account;
    }
}
