package com.baribhara.report;

import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit as a list shows it; what is of a lease is null unless it is let today.
 *
 * @param state {@code LET}, {@code VACANT} or {@code WITHDRAWN}
 */
public record UnitLine(
        UUID id,
        String code,
        String kind,
        String floor,
        BigDecimal areaSft,
        UUID property,
        String propertyCode,
        String propertyName,
        String propertyNameBn,
        UUID lease,
        String leaseCode,
        LocalDate leaseEnd,
        Money rent,
        UUID tenant,
        String tenantName,
        String tenantNameBn,
        String tenantPhone,
        String state) {}
