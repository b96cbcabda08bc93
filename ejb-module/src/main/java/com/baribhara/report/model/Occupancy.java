package com.baribhara.report.model;

import com.baribhara.shared.BillingMonth;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** How far the units of a month were let, by days (billing rules, section 10). */
public record Occupancy(long unitDays, long occupied) {

    /** @param occupiedDays of each unit that was let */
    public static Occupancy of(BillingMonth month, int units, Collection<Integer> occupiedDays) {
        long occupied = occupiedDays.stream().mapToLong(Integer::longValue).sum();
        return new Occupancy((long) units * month.days(), occupied);
    }

    /** None where there is no unit. */
    public Optional<BigDecimal> percent() {
        return Ratio.percent(BigDecimal.valueOf(occupied), BigDecimal.valueOf(unitDays));
    }
}
