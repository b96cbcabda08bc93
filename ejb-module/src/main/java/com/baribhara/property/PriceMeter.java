package com.baribhara.property;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How a meter is priced from a day on: by one of both ways.
 *
 * @param perUnit taka a unit, with up to four decimals
 * @param tariff code of a public tariff
 * @param sanctionedKw the load that a tariff of electricity asks a demand charge for
 */
public record PriceMeter(LocalDate from, BigDecimal perUnit, String tariff, BigDecimal sanctionedKw) {}
