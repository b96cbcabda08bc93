package com.baribhara.property;

import java.math.BigDecimal;

/** How a unit is to be from now on; its code and its property stay. */
public record ChangeUnit(UnitKind kind, String floor, BigDecimal areaSft, UnitStatus status) {}
