package com.baribhara.invoice.rest;

import com.baribhara.invoice.rates.FixedAmount;
import com.baribhara.invoice.rates.FixedItem;
import com.baribhara.shared.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "FixedAmount",
        description = "What is paid a month whatever is used.",
        requiredProperties = {"item", "amount"})
public record FixedJson(FixedItem item, Money amount) {

    static FixedJson of(FixedAmount fixed) {
        return new FixedJson(fixed.item(), fixed.amount());
    }

    FixedAmount value() {
        return new FixedAmount(item, amount);
    }
}
