package com.baribhara.invoice.rates;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * @param state today
 * @param used whether a bill rests on it
 * @param enteredBy null to all but administrators
 */
public record TariffVersionView(
        TariffVersionId id,
        TariffTerms terms,
        VersionState state,
        boolean used,
        String enteredBy,
        OffsetDateTime enteredAt)
        implements Dated {

    @Override
    public LocalDate validFrom() {
        return terms.validFrom();
    }

    /** Whether it can still be changed and withdrawn. */
    public boolean open() {
        return state == VersionState.TO_COME && !used;
    }
}
