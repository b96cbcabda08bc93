package com.baribhara.invoice.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of a tariff as it is entered.
 *
 * @param validFrom the first day on which it holds
 * @param slabs what units cost; none where only fixed amounts are paid
 * @param fixed what is paid a month whatever is used
 * @param demandPerKw taka a month for a sanctioned kilowatt, null where there is no such charge
 * @param vatPercent on energy and demand
 * @param source where it is written
 */
public record TariffTerms(
        LocalDate validFrom,
        List<Slab> slabs,
        List<FixedAmount> fixed,
        BigDecimal demandPerKw,
        BigDecimal vatPercent,
        String source) {

    public static final TariffTerms NONE = new TariffTerms(null, List.of(), List.of(), null, null, null);

    public TariffTerms {
        slabs = slabs == null ? List.of() : List.copyOf(slabs);
        fixed = fixed == null ? List.of() : List.copyOf(fixed);
    }
}
