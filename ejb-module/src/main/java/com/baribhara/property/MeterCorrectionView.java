package com.baribhara.property;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * That the first or the final reading of a meter was wrong.
 *
 * @param on the day of the reading
 * @param revision counts the corrections of that end, from 1
 * @param was what was entered before
 */
public record MeterCorrectionView(
        MeterId meter,
        MeterEnd end,
        LocalDate on,
        int revision,
        BigDecimal was,
        BigDecimal value,
        String why,
        String correctedBy,
        OffsetDateTime correctedAt) {}
