package com.baribhara.invoice.rates;

import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A tariff as it is from a day on; what a bill is made by.
 *
 * @param slabs lifeline first, then by units; empty where only fixed amounts are paid
 * @param demandPerKw null where there is no such charge
 */
public record TariffVersion(
        TariffVersionId id,
        String code,
        LocalDate validFrom,
        List<Slab> slabs,
        BigDecimal demandPerKw,
        BigDecimal vatPercent,
        Map<FixedItem, Money> fixed)
        implements Dated {}
