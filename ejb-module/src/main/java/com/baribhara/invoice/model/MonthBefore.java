package com.baribhara.invoice.model;

import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;

/**
 * What is known of a lease before a month is billed.
 *
 * @param thisMonth what has been billed for the month already, zero when nothing was
 * @param lastMonth what the month before brought, zero when nothing
 * @param lastPeriod the days billed then, null when none were
 * @param parked whether a month of it waits to be billed
 */
public record MonthBefore(Money thisMonth, Money lastMonth, DateRange lastPeriod, boolean parked) {
    public static final MonthBefore NOTHING = new MonthBefore(Money.ZERO, Money.ZERO, null, false);

    public MonthBefore withThisMonth(Money amount) {
        return new MonthBefore(thisMonth.plus(amount), lastMonth, lastPeriod, parked);
    }

    public MonthBefore withLastMonth(Money amount, DateRange period) {
        return new MonthBefore(thisMonth, lastMonth.plus(amount), period, parked);
    }

    public MonthBefore waiting() {
        return new MonthBefore(thisMonth, lastMonth, lastPeriod, true);
    }
}
