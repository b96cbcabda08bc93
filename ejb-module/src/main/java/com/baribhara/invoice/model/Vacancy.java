package com.baribhara.invoice.model;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;

/** The days of a month on which a unit had no tenant, and what they cost its owner. */
public record Vacancy(int days, Money loss) {

    /** All gaps are added up before the one multiplication. */
    public static Vacancy of(BillingMonth month, Collection<DateRange> tenancies, Money valuationRent) {
        BitSet occupied = new BitSet(month.days() + 1);
        for (DateRange tenancy : tenancies) {
            tenancy.intersection(month.range())
                    .ifPresent(days -> occupied.set(dayOf(days.from()), dayOf(days.to()) + 1));
        }
        int vacant = month.days() - occupied.cardinality();
        Money loss = valuationRent.timesFraction(BigDecimal.valueOf(vacant), BigDecimal.valueOf(month.days()));
        return new Vacancy(vacant, loss);
    }

    private static int dayOf(LocalDate day) {
        return day.getDayOfMonth();
    }
}
