package com.baribhara.property;

import java.math.BigDecimal;

/**
 * @param areaSft square feet, needed only by charges that count them
 * @param status absent: to let
 */
public record CreateUnit(
        PropertyId property, String code, UnitKind kind, String floor, BigDecimal areaSft, UnitStatus status) {}
