package com.baribhara.property;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A meter.
 *
 * @param removedOn null while it counts, like its final reading
 * @param replaces the meter before it, null for the first
 */
public record MeterView(
        MeterId id,
        UnitId unit,
        Utility utility,
        String number,
        Integer digits,
        LocalDate installedOn,
        BigDecimal firstReading,
        LocalDate removedOn,
        BigDecimal finalReading,
        MeterId replaces) {}
