package com.baribhara.invoice.model;

import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/** What electricity costs in a month: energy by slabs, demand by the sanctioned load, VAT on both (billing rules, section 9). */
public record ElectricityBill(List<SlabTariff.Row> rows, Money energy, Money demand, Money vat) {

    /** What is charged beside the energy. */
    public record Terms(BigDecimal sanctionedKw, BigDecimal demandPerKw, BigDecimal vatPercent) {}

    public static ElectricityBill of(SlabTariff tariff, BigDecimal units, Terms terms) {
        List<SlabTariff.Row> rows = tariff.rows(units);
        Money energy = Money.sum(rows.stream().map(SlabTariff.Row::amount).toList());
        Money demand = Money.rounded(terms.sanctionedKw().multiply(terms.demandPerKw()));
        return new ElectricityBill(rows, energy, demand, energy.plus(demand).percent(terms.vatPercent()));
    }

    public Money total() {
        return energy.plus(demand).plus(vat);
    }
}
