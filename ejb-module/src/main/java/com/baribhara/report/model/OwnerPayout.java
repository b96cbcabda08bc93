package com.baribhara.report.model;

import com.baribhara.shared.Money;
import java.math.BigDecimal;

/**
 * What the office pays out to an owner (billing rules, section 10).
 *
 * @param vatOnFee on the rounded fee
 * @param payout negative where more was spent than collected: shown so and carried forward
 */
public record OwnerPayout(Money fee, Money vatOnFee, Money payout) {

    /** What the office was promised for its work. */
    public record FeeTerms(BigDecimal feePercent, BigDecimal vatPercent) {}

    public static OwnerPayout of(Money collected, FeeTerms terms, Money expenses, Money reserve) {
        Money fee = collected.percent(terms.feePercent());
        Money vat = fee.percent(terms.vatPercent());
        Money payout = collected.minus(fee).minus(vat).minus(expenses).minus(reserve);
        return new OwnerPayout(fee, vat, payout);
    }

    public Money carriedForward() {
        return payout.min(Money.ZERO);
    }
}
