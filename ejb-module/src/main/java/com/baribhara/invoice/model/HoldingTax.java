package com.baribhara.invoice.model;

import com.baribhara.shared.Money;
import java.math.BigDecimal;

/**
 * The worksheet of the tax on a holding: the annual rent less some months for maintenance (billing rules, section 8).
 *
 * @param taxable rounded; each tax starts from it
 */
public record HoldingTax(Money taxable) {
    private static final int MONTHS = 12;

    /** @throws IllegalArgumentException when the year does not have so many months */
    public static HoldingTax of(Money annualRent, int lessMonths) {
        if (lessMonths < 0 || lessMonths > MONTHS) {
            throw new IllegalArgumentException("less " + lessMonths + " months");
        }
        return new HoldingTax(
                annualRent.timesFraction(BigDecimal.valueOf(MONTHS - lessMonths), BigDecimal.valueOf(MONTHS)));
    }

    public Money at(BigDecimal percent) {
        return taxable.percent(percent);
    }
}
