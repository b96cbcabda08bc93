package com.baribhara.invoice.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Holding tax by date. */
public record HoldingTaxRates(List<HoldingTaxRate> rates) {

    /**
     * @param percent for homes
     * @param commercialPercent for premises of trade
     * @param lessMonths left out of a year's rent for upkeep
     */
    public record HoldingTaxRate(LocalDate validFrom, BigDecimal percent, BigDecimal commercialPercent, int lessMonths)
            implements Dated {}

    public Optional<HoldingTaxRate> on(LocalDate day) {
        return Dated.inForce(rates, day);
    }
}
