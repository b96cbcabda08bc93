package com.baribhara.invoice.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What one landlord takes for a unit of one utility, by date. */
public record SubMeterRates(List<SubMeterRate> rates) {

    public record SubMeterRate(LocalDate validFrom, BigDecimal perUnit) implements Dated {}

    /** Taka a unit on the day, null before the first. */
    public BigDecimal perUnitOn(LocalDate day) {
        return Dated.inForce(rates, day).map(SubMeterRate::perUnit).orElse(null);
    }
}
