package com.baribhara.property;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One meter ends and another counts on in its place. */
public record ReplaceMeter(
        LocalDate on, BigDecimal finalReading, String number, Integer digits, BigDecimal firstReading) {}
