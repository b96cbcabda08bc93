package com.baribhara.report.model;

import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What came in within a month (billing rules, section 10).
 *
 * @param ofThisMonth of the bills of the month
 * @param arrears of earlier bills; they count as cash only
 */
public record CollectedMonth(Money billed, Money ofThisMonth, Money arrears) {

    /** None where nothing was billed. */
    public Optional<BigDecimal> rate() {
        return Ratio.percent(ofThisMonth.amount(), billed.amount());
    }

    public Money totalCash() {
        return ofThisMonth.plus(arrears);
    }
}
