package com.baribhara.invoice.rates;

import java.time.LocalDate;

/**
 * A version of a rate as it is entered.
 *
 * @param validFrom the first day on which it holds
 * @param source where it is written
 */
public record RateTerms(LocalDate validFrom, RateValues values, String source) {
    public static final RateTerms NONE = new RateTerms(null, RateValues.NONE, null);
}
