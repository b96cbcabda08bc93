package com.baribhara.property;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a meter showed.
 *
 * @param corrects the reading of the same day that was wrong, null for a new one
 * @param confirmed whoever read it stands by an unlikely value
 */
public record EnterReading(
        LocalDate readOn, BigDecimal value, ReadingKind kind, String note, ReadingId corrects, boolean confirmed) {}
