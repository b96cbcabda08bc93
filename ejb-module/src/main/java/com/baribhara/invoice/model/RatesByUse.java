package com.baribhara.invoice.model;

import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseUse;
import java.math.BigDecimal;
import java.util.Map;

/** What a unit of water costs, by what the premises are used for (billing rules, section 9). */
public record RatesByUse(Map<LeaseUse, BigDecimal> rates) {

    public RatesByUse {
        rates = Map.copyOf(rates);
    }

    /** @throws IllegalArgumentException when the tariff has no rate for the use */
    public Money charge(LeaseUse use, BigDecimal units) {
        BigDecimal rate = rates.get(use);
        if (rate == null) {
            throw new IllegalArgumentException("no rate for " + use);
        }
        return Money.rounded(units.multiply(rate));
    }
}
