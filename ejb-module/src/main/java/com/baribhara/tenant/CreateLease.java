package com.baribhara.tenant;

import com.baribhara.property.UnitId;
import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A new lease, a draft until it is activated. Null means: a code made up; billed from the start; days counted as
 * {@link ProrationPolicy#ACTUAL_DAYS_IN_MONTH}; residential; without VAT; without charges.
 */
public record CreateLease(
        String code,
        UnitId unit,
        TenantId tenant,
        LocalDate start,
        LocalDate end,
        LocalDate billedFrom,
        Money rent,
        Integer dueDay,
        ProrationPolicy proration,
        LeaseUse use,
        VatMode vatMode,
        String vatExemption,
        List<Charge> charges) {

    /**
     * A charge beside the rent. Null means: the kind as code; a month; prorated unless it is gas or comes once; as long as the
     * lease. A one-off charge falls in the month of its start.
     */
    public record Charge(
            String code,
            ChargeKind kind,
            ChargeBasis basis,
            BigDecimal amount,
            Boolean prorated,
            LocalDate start,
            LocalDate end) {}
}
