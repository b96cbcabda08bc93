package com.baribhara.invoice.model;

import com.baribhara.invoice.LineRule;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.tenant.ProrationPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The part of a month that is charged for a stay of some days (billing rules, section 2). */
public record Share(LineRule rule, int days, int basisDays) {

    private static final int FIXED_DAYS = 30;

    /** @throws IllegalArgumentException when the month does not have so many days, or there are none */
    public static Share of(ProrationPolicy policy, BillingMonth month, int days) {
        int daysInMonth = month.days();
        if (days < 1 || days > daysInMonth) {
            throw new IllegalArgumentException(days + " days in " + month);
        }
        if (days == daysInMonth) {
            return new Share(LineRule.WHOLE_MONTH, days, daysInMonth);
        }
        return switch (policy) {
            case ACTUAL_DAYS_IN_MONTH -> new Share(LineRule.DAYS_OF_MONTH, days, daysInMonth);
            case FIXED_30_DAYS -> new Share(LineRule.DAYS_OF_30, Math.min(days, FIXED_DAYS), FIXED_DAYS);
            case FULL_MONTH -> new Share(LineRule.FULL_MONTH, days, daysInMonth);
        };
    }

    /** The month is paid in full, because it was occupied in full or because the lease or the charge says so. */
    public boolean full() {
        return !rule.followsDays();
    }

    /** This share of a monthly amount: multiplied, divided, rounded once. */
    public Money of(Money monthly) {
        return full() ? monthly : monthly.timesFraction(BigDecimal.valueOf(days), BigDecimal.valueOf(basisDays));
    }

    /** This share of area × rate, which may have more decimals than the poisha until it is rounded here, once. */
    public Money of(BigDecimal area, BigDecimal rate) {
        BigDecimal monthly = area.multiply(rate);
        if (full()) {
            return Money.rounded(monthly);
        }
        BigDecimal total = monthly.multiply(BigDecimal.valueOf(days));
        return new Money(total.divide(BigDecimal.valueOf(basisDays), 2, RoundingMode.HALF_UP));
    }
}
