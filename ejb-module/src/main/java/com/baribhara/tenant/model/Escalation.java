package com.baribhara.tenant.model;

import com.baribhara.shared.Money;
import com.baribhara.tenant.EscalationMode;
import com.baribhara.tenant.model.RentIncrease.FixedAmount;
import com.baribhara.tenant.model.RentIncrease.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One rise of the rent as the contract agreed it (billing rules, section 4).
 *
 * @param roundUpTo the new rent is the next multiple of this, null where the contract doesn't round
 */
public record Escalation(RentIncrease increase, Money roundUpTo) {

    /** @param raw at the poisha, before it was rounded up */
    public record RaisedRent(Money raw, Money rent) {}

    /** @throws IllegalArgumentException when rounding up would be to nothing */
    public Escalation {
        if (roundUpTo != null && !roundUpTo.positive()) {
            throw new IllegalArgumentException("rounded up to a multiple of " + roundUpTo);
        }
    }

    /** @param roundTo null where the contract doesn't round */
    public static Escalation of(EscalationMode mode, BigDecimal value, boolean compounding, BigDecimal roundTo) {
        RentIncrease increase =
                mode == EscalationMode.PERCENT ? new Percent(value, compounding) : new FixedAmount(new Money(value));
        return new Escalation(increase, roundTo == null ? null : new Money(roundTo));
    }

    /** The first rise. */
    public RaisedRent raise(Money rent) {
        return raise(rent, rent);
    }

    /** @param first the rent the lease started with */
    public RaisedRent raise(Money rent, Money first) {
        Money raw = increase.raise(rent, first);
        return new RaisedRent(raw, roundUpTo == null ? raw : nextMultiple(raw));
    }

    /** The smallest multiple that is not below; a multiple stays as it is. */
    private Money nextMultiple(Money raw) {
        return roundUpTo.times(raw.amount().divide(roundUpTo.amount(), 0, RoundingMode.CEILING));
    }
}
