package com.baribhara.invoice.sharing;

import com.baribhara.property.UnitId;
import java.io.Serializable;
import java.math.BigDecimal;

/** How many persons a unit has, or how many shares. */
public record UnitWeight(UnitId unit, BigDecimal weight) implements Serializable {}
