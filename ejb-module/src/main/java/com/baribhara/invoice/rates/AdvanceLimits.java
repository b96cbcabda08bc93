package com.baribhara.invoice.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** By date, how many months of rent may be taken in advance. */
public record AdvanceLimits(List<AdvanceLimit> limits) {

    /**
     * @param actMonths by the Act
     * @param cityMonths by the city's guideline, null where there is none
     */
    public record AdvanceLimit(LocalDate validFrom, int actMonths, Integer cityMonths) implements Dated {}

    public Optional<AdvanceLimit> on(LocalDate day) {
        return Dated.inForce(limits, day);
    }
}
