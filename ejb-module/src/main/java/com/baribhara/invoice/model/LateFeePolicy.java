package com.baribhara.invoice.model;

import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What being late costs (billing rules, section 5).
 *
 * @param rate taka or percent, as the basis says
 * @param graceDays free days after the due date
 * @param cap the most it can come to, null for none
 * @param since from which day on it was agreed, null where nobody asks
 */
public record LateFeePolicy(LateFeeBasis basis, BigDecimal rate, int graceDays, Money cap, LocalDate since) {

    /** @param uncapped before the cap, rounded */
    public record LateFee(Money uncapped, Money amount) {

        public static final LateFee NONE = new LateFee(Money.ZERO, Money.ZERO);
    }

    /** @throws IllegalArgumentException when a number is negative */
    public LateFeePolicy {
        if (rate.signum() < 0 || graceDays < 0 || cap != null && cap.negative()) {
            throw new IllegalArgumentException(basis + " " + rate + " after " + graceDays + " days, at most " + cap);
        }
    }

    /** The last free day; what was paid by its end counts as paid in time. */
    public LocalDate graceEnds(LocalDate due) {
        return due.plusDays(graceDays);
    }

    /** The day on which there can be a fee for the first time. */
    public LocalDate firstChargeable(LocalDate due) {
        return graceEnds(due).plusDays(1);
    }

    /** Days after grace up to a day, that day included; they go on when the cap is reached. */
    public int chargeableDays(LocalDate due, LocalDate asOf) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(graceEnds(due), asOf));
    }

    /** @param base the principal that was unpaid when grace ended; even 0.01 is late, nothing is not */
    public LateFee fee(Money base, int chargeableDays) {
        if (!base.positive() || chargeableDays < 1) {
            return LateFee.NONE;
        }
        Money uncapped = switch (basis) {
            case FLAT -> Money.rounded(rate);
            case PERCENT -> base.percent(rate);
            case DAILY -> Money.rounded(rate.multiply(BigDecimal.valueOf(chargeableDays)));
        };
        return new LateFee(uncapped, cap == null ? uncapped : uncapped.min(cap));
    }

    public LateFee fee(Money base, LocalDate due, LocalDate asOf) {
        return fee(base, chargeableDays(due, asOf));
    }
}
