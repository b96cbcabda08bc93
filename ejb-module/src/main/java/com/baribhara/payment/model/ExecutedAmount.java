package com.baribhara.payment.model;

import com.baribhara.shared.Money;

/** What a gateway executed, beside what we had asked it for: what was executed is recorded (billing rules, section 6). */
public record ExecutedAmount(Money requested, Money executed) {

    /** Any difference counts, 0.01 too. */
    public boolean mismatch() {
        return !executed.equals(requested);
    }

    /** What an invoice leaves to pay afterwards. */
    public Money outstanding(Money invoice) {
        return invoice.minus(executed).max(Money.ZERO);
    }

    /** What was more than the invoice is the tenant's credit. */
    public Money credit(Money invoice) {
        return executed.minus(invoice).max(Money.ZERO);
    }
}
