package com.baribhara.invoice;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a meter showed before and now; or, of a bill of the building that is shared, its number, all parts of it, and this one.
 *
 * @param meter its number; of one that was replaced in between, both
 */
public record MeterSpan(String meter, BigDecimal before, BigDecimal now) implements Serializable {}
