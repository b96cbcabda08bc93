package com.baribhara.tenant;

import com.baribhara.shared.Money;

/**
 * An advance that is set off against the rent month by month (billing rules, section 7).
 *
 * @param monthly the sum agreed for each month
 * @param left what is not used yet
 */
public record AdvanceAdjustment(Money monthly, Money left) {

    /** @param after what the next months find */
    public record Month(Money used, Money cashDue, AdvanceAdjustment after) {}

    /** @throws IllegalArgumentException when an amount is negative */
    public AdvanceAdjustment {
        if (monthly.negative() || left.negative()) {
            throw new IllegalArgumentException(monthly + " a month of " + left);
        }
    }

    /** Never more than is left or than the rent; the last month takes what is left. */
    public Month next(Money rent) {
        Money used = monthly.min(left).min(rent);
        return new Month(used, rent.minus(used), new AdvanceAdjustment(monthly, left.minus(used)));
    }
}
