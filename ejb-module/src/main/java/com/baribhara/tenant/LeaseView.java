package com.baribhara.tenant;

import com.baribhara.property.UnitId;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.List;

/** @param billedFrom the first day billed here; earlier ones were billed elsewhere */
public record LeaseView(
        LeaseId id,
        String code,
        UnitId unit,
        TenantId tenant,
        LocalDate start,
        LocalDate end,
        LocalDate billedFrom,
        Money rent,
        int dueDay,
        ProrationPolicy proration,
        LeaseUse use,
        VatMode vatMode,
        String vatExemption,
        List<LeaseChargeView> charges,
        LeaseStatus status) {}
