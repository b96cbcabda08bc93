package com.baribhara.ledger;

import com.baribhara.shared.Money;

/** @param balance on the account's own side: what tenants owe, what we hold for them, what was earned; negative when it stands the other way */
public record AccountBalance(LedgerAccount account, Money balance) {}
