package com.baribhara.invoice.model;

import com.baribhara.shared.Money;
import java.math.RoundingMode;

/** A total rounded to whole taka for those who do not handle poisha (billing rules, section 10). */
public record WholeTaka(Money total, Money payable) {

    public static WholeTaka of(Money total) {
        return new WholeTaka(total, new Money(total.amount().setScale(0, RoundingMode.HALF_UP)));
    }

    /** What the visible rounding line says, zero included. */
    public Money rounding() {
        return payable.minus(total);
    }
}
