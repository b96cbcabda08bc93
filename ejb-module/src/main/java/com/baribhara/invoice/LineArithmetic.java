package com.baribhara.invoice;

import com.baribhara.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The numbers that made a line, kept with it so that it can explain itself: quantity × rate × days ÷ basis days, rounded once.
 *
 * @param quantity square feet for lines by area, else 1
 * @param rate the monthly amount, taka a square foot, or for the rounding line the total before it
 * @param vatPercent zero when the line bears no VAT
 */
public record LineArithmetic(
        LineRule rule,
        int days,
        int basisDays,
        BigDecimal quantity,
        BigDecimal rate,
        Money net,
        BigDecimal vatPercent,
        Money vat)
        implements Serializable {

    public Money amount() {
        return vat.zero() ? net : net.plus(vat);
    }
}
