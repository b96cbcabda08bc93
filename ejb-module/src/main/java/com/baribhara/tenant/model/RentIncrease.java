package com.baribhara.tenant.model;

import com.baribhara.shared.Money;
import java.math.BigDecimal;

/** By how much a rent rises (billing rules, section 4). */
public sealed interface RentIncrease {

    /**
     * The new rent at the poisha, before the contract rounds it.
     *
     * @param rent the rent until now, at the poisha
     * @param first the rent the lease started with
     */
    Money raise(Money rent, Money first);

    /** @param compounding of the rent until now; otherwise of the first rent */
    record Percent(BigDecimal percent, boolean compounding) implements RentIncrease {

        @Override
        public Money raise(Money rent, Money first) {
            Money base = compounding ? rent : first;
            BigDecimal more = base.amount().multiply(percent).movePointLeft(2);
            return Money.rounded(rent.amount().add(more));
        }
    }

    /** The same sum each time. */
    record FixedAmount(Money amount) implements RentIncrease {

        @Override
        public Money raise(Money rent, Money first) {
            return rent.plus(amount);
        }
    }
}
