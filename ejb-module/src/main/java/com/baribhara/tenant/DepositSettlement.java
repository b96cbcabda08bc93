package com.baribhara.tenant;

import com.baribhara.shared.Money;
import java.util.Collection;

/** What becomes of the deposit when the tenant leaves (billing rules, section 7). */
public record DepositSettlement(Money deposit, Money deducted) {

    public static DepositSettlement of(Money deposit, Collection<Money> deductions) {
        return new DepositSettlement(deposit, Money.sum(deductions));
    }

    public Money refund() {
        return deposit.minus(deducted).max(Money.ZERO);
    }

    /** What the deposit did not cover and the final invoice keeps outstanding. */
    public Money shortfall() {
        return deducted.minus(deposit).max(Money.ZERO);
    }
}
