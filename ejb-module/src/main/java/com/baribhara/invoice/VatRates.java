package com.baribhara.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** VAT rates by date: each holds from its day until the next one. */
public record VatRates(List<VatRate> rates) {

    public record VatRate(LocalDate validFrom, BigDecimal percent) {}

    public VatRates {
        rates = rates.stream()
                .sorted(Comparator.comparing(VatRate::validFrom).reversed())
                .toList();
    }

    /** The percent in force on the day, null before the first. */
    public BigDecimal percentOn(LocalDate day) {
        VatRate rate = on(day);
        return rate == null ? null : rate.percent();
    }

    /** The rate in force on the day, null before the first. */
    public VatRate on(LocalDate day) {
        for (VatRate rate : rates) {
            if (!rate.validFrom().isAfter(day)) {
                return rate;
            }
        }
        return null;
    }
}
