package com.baribhara.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An amount of Bangladeshi taka with two decimals (poisha). Never rounds by itself: an amount with more decimals is refused
 * unless it comes through {@link #rounded}, which rounds half up, ties away from zero (billing rules, section 1).
 */
@Embeddable
public record Money(BigDecimal amount) implements Comparable<Money>, Serializable {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws ArithmeticException when the amount has more than two decimals */
    public Money {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    /** The nearest poisha; 0.005 becomes 0.01 and -0.005 becomes -0.01. */
    public static Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(2, RoundingMode.HALF_UP));
    }

    public static Money sum(Collection<Money> parts) {
        return parts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /** This amount × numerator ÷ denominator, multiplied first, divided then, rounded once. */
    public Money timesFraction(BigDecimal numerator, BigDecimal denominator) {
        return new Money(amount.multiply(numerator).divide(denominator, 2, RoundingMode.HALF_UP));
    }

    /** So many percent of this amount, rounded once. */
    public Money percent(BigDecimal percent) {
        return timesFraction(percent, HUNDRED);
    }

    /** This amount × factor, rounded once. */
    public Money times(BigDecimal factor) {
        return rounded(amount.multiply(factor));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean negative() {
        return amount.signum() < 0;
    }

    public boolean positive() {
        return amount.signum() > 0;
    }

    public boolean zero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** Plain digits with two decimals, as the API writes it. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
