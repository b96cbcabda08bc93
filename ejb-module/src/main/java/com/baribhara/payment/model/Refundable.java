package com.baribhara.payment.model;

import com.baribhara.shared.Money;

/** What is left of a payment to be refunded (billing rules, section 6). */
public record Refundable(Money left) {

    /** @param after unchanged when the refund was rejected */
    public record Answer(boolean accepted, Refundable after) {}

    /** A larger refund is rejected whole, never cut down. */
    public Answer refund(Money amount) {
        if (amount.negative()) {
            throw new IllegalArgumentException("a refund of " + amount);
        }
        return amount.compareTo(left) > 0
                ? new Answer(false, this)
                : new Answer(true, new Refundable(left.minus(amount)));
    }
}
