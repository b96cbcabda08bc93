package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;

/** What the invoices of a month come to; nothing was billed where {@code invoices} is 0. */
public record MonthTotals(BillingMonth month, long invoices, Money billed, Money outstanding) {

    public static MonthTotals nothing(BillingMonth month) {
        return new MonthTotals(month, 0, Money.ZERO, Money.ZERO);
    }

    /** What has been paid or credited of it. */
    public Money settled() {
        return billed.minus(outstanding);
    }
}
