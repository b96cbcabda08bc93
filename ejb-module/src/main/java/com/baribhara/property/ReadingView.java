package com.baribhara.property;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What a meter showed on a day.
 *
 * @param revision counts the corrections of the day, from 0
 * @param holds whether no later revision took its place
 */
public record ReadingView(
        ReadingId id,
        MeterId meter,
        LocalDate readOn,
        BigDecimal value,
        ReadingKind kind,
        String note,
        String takenBy,
        OffsetDateTime takenAt,
        int revision,
        boolean holds) {}
