package com.baribhara.report;

import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A lease as a list shows it.
 *
 * @param end null when it has none
 * @param state {@code DRAFT}, {@code UPCOMING}, {@code ACTIVE}, {@code NOTICE_GIVEN}, {@code ENDED}, {@code TERMINATED} or
 *     {@code CANCELLED}: where it stands today
 */
public record LeaseLine(
        UUID id,
        String code,
        UUID unit,
        String unitCode,
        String unitKind,
        UUID property,
        String propertyName,
        String propertyNameBn,
        UUID tenant,
        String tenantName,
        String tenantNameBn,
        String tenantPhone,
        LocalDate start,
        LocalDate end,
        Money rent,
        String use,
        String state) {}
