package com.baribhara.invoice;

import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseId;
import java.time.LocalDate;

/**
 * What a run found for one step of a rent.
 *
 * @param tenantBn null when nobody entered it
 * @param lawfulFrom when the law would let it rise, for a step that is held back; else null
 */
public record EscalationLineView(
        LeaseId lease,
        String leaseCode,
        String tenant,
        String tenantBn,
        LocalDate from,
        Money before,
        Money rent,
        LocalDate lawfulFrom) {}
