package com.baribhara.invoice.rates;

import java.math.BigDecimal;

/**
 * What a version of a rate says; null for what its kind has not.
 *
 * @param percent of the rent; of holding tax, for homes
 * @param commercialPercent of holding tax, for premises of trade
 * @param months of rent an advance may come to by the Act; between two increases; left out of a year's rent for upkeep
 * @param cityMonths of rent an advance may come to by the city's guideline
 * @param windowFrom first day of the part of the year in which a rent may be raised; with {@code windowTo}, the last
 * @param perUnit taka for a unit of a sub-meter
 */
public record RateValues(
        BigDecimal percent,
        BigDecimal commercialPercent,
        Integer months,
        Integer cityMonths,
        DayOfYear windowFrom,
        DayOfYear windowTo,
        BigDecimal perUnit) {

    public static final RateValues NONE = new RateValues(null, null, null, null, null, null, null);

    public static RateValues ofPercent(BigDecimal percent) {
        return new RateValues(percent, null, null, null, null, null, null);
    }

    public static RateValues ofUnit(BigDecimal perUnit) {
        return new RateValues(null, null, null, null, null, null, perUnit);
    }
}
