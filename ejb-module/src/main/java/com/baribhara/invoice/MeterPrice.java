package com.baribhara.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What is asked for the use of a meter. */
public sealed interface MeterPrice {

    /** Since when the dated row holds that says so. */
    LocalDate from();

    /** So much a unit. */
    record Flat(BigDecimal perUnit, LocalDate from) implements MeterPrice {}

    /**
     * A public tariff.
     *
     * @param code what it is called
     * @param slabs cheapest first
     * @param sanctionedKw null when there is no demand charge
     */
    record ByTariff(
            String code,
            List<Slab> slabs,
            BigDecimal sanctionedKw,
            BigDecimal demandPerKw,
            BigDecimal vatPercent,
            LocalDate from)
            implements MeterPrice {}

    /**
     * A slab of a tariff.
     *
     * @param upTo its last unit, null for what has no end
     * @param lifeline whether it holds only for a consumption that lies wholly within it
     */
    record Slab(BigDecimal upTo, BigDecimal rate, boolean lifeline) {}
}
