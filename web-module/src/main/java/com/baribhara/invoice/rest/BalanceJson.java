package com.baribhara.invoice.rest;

import com.baribhara.ledger.AccountBalance;
import com.baribhara.ledger.LedgerAccount;
import com.baribhara.shared.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Balance", description = "What stands on an account.")
public record BalanceJson(
        LedgerAccount account,

        @Schema(description = "On the account's own side; negative when it stands the other way.")
        Money balance) {

    static BalanceJson of(AccountBalance balance) {
        return new BalanceJson(balance.account(), balance.balance());
    }
}
