package com.baribhara.property;

import java.math.BigDecimal;

/**
 * What a bill needs to know of a unit.
 *
 * @param areaSft square feet, null when nobody measured it
 * @param premises unit, building and address on one line
 * @param premisesBn the same with the Bangla name of the building, null when it has none
 */
public record UnitFacts(BigDecimal areaSft, String premises, String premisesBn) {}
