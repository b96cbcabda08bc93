package com.baribhara.invoice;

import com.baribhara.property.MeterId;
import com.baribhara.tenant.LeaseId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A use of a meter as it was billed.
 *
 * @param beforeOn the day of the reading it begins with
 * @param lease whose it was
 * @param invoice the one that billed it first
 */
public record BilledUse(
        MeterId meter,
        LocalDate beforeOn,
        LocalDate readOn,
        LeaseId lease,
        InvoiceId invoice,
        BigDecimal before,
        BigDecimal now,
        BigDecimal units) {

    /** Whether it says the same. */
    public boolean agrees(BigDecimal itsBefore, BigDecimal itsNow, BigDecimal itsUnits) {
        return before.compareTo(itsBefore) == 0 && now.compareTo(itsNow) == 0 && units.compareTo(itsUnits) == 0;
    }
}
