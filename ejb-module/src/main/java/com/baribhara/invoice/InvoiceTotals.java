package com.baribhara.invoice;

import com.baribhara.shared.Money;

/** What many invoices come to. */
public record InvoiceTotals(Money total, Money outstanding) {

    /** What has been paid or credited of it. */
    public Money settled() {
        return total.minus(outstanding);
    }
}
