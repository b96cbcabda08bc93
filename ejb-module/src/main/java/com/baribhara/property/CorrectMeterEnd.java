package com.baribhara.property;

import java.math.BigDecimal;

/**
 * What a meter really showed at one of its ends.
 *
 * @param why in the person's own words
 * @param confirmed whoever corrects it stands by an unlikely value
 */
public record CorrectMeterEnd(MeterEnd end, BigDecimal value, String why, boolean confirmed) {}
