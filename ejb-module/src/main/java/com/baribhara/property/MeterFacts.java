package com.baribhara.property;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A meter with all that it has shown and how it is priced, as billing needs it.
 *
 * @param readings as they hold now, oldest first, without the first and the final one
 * @param prices oldest first
 */
public record MeterFacts(MeterView meter, List<ReadAt> readings, List<PricedFrom> prices) {

    /** What it showed on a day. */
    public record ReadAt(LocalDate day, BigDecimal value) {}

    /** So much a unit, or a public tariff. */
    public record PricedFrom(LocalDate day, BigDecimal perUnit, String tariff, BigDecimal sanctionedKw) {}
}
