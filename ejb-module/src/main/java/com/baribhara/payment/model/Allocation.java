package com.baribhara.payment.model;

import com.baribhara.shared.Money;

/** What a payment settles of one invoice, which was so before and is so after. */
public record Allocation(OpenBill before, Money amount, OpenBill after) {

    static Allocation of(OpenBill bill, Money amount) {
        return new Allocation(bill, amount, bill.less(amount));
    }
}
