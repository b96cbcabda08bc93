package com.baribhara.invoice;

import com.baribhara.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

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

    /** Whether VAT lies within the agreed amount. The numbers tell: they then lead to the amount and not to the net. */
    public boolean vatIncluded() {
        if (vat.zero() || rule.sum() || rule == LineRule.CREDITED) {
            return false;
        }
        BigDecimal agreed = quantity.multiply(rate);
        if (rule.followsDays()) {
            agreed = agreed.multiply(BigDecimal.valueOf(days))
                    .divide(BigDecimal.valueOf(basisDays), 2, RoundingMode.HALF_UP);
        }
        return vatIncluded(agreed);
    }

    /** The same by what the line should come to before it is known whether that has the VAT in it. */
    boolean vatIncluded(BigDecimal agreed) {
        BigDecimal fromAmount = agreed.subtract(amount().amount()).abs();
        BigDecimal fromNet = agreed.subtract(net.amount()).abs();
        return fromAmount.compareTo(fromNet) < 0;
    }
}
