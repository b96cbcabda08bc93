package com.baribhara.invoice.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Rates of tax deducted at source by date of payment. */
public record TdsRates(List<TdsRate> rates) {

    public record TdsRate(LocalDate validFrom, BigDecimal percent) implements Dated {}

    /** The percent in force on the day, null before the first. */
    public BigDecimal percentOn(LocalDate day) {
        return Dated.inForce(rates, day).map(TdsRate::percent).orElse(null);
    }
}
