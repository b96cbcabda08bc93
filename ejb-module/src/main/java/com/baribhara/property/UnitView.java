package com.baribhara.property;

import java.math.BigDecimal;

/** A unit with the words that name its property. */
public record UnitView(
        UnitId id,
        PropertyId property,
        String propertyCode,
        String propertyName,
        String propertyNameBn,
        String code,
        UnitKind kind,
        String floor,
        BigDecimal areaSft,
        UnitStatus status) {}
