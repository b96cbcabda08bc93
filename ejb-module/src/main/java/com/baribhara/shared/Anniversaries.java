package com.baribhara.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Periods of some months that start with a day: each starts on the same day of its month, or on the last day of a shorter one.
 * They are always counted from the first, so that the 31st comes back after February (billing rules, section 3).
 */
public record Anniversaries(LocalDate first, int everyMonths) {

    /** @throws IllegalArgumentException when the periods would have no month */
    public Anniversaries {
        if (everyMonths < 1) {
            throw new IllegalArgumentException("a period of " + everyMonths + " months");
        }
    }

    /** @param first the day the lease starts */
    public static Anniversaries monthly(LocalDate first) {
        return new Anniversaries(first, 1);
    }

    /** @param period 0 for the first */
    public LocalDate start(int period) {
        return first.plusMonths((long) period * everyMonths);
    }

    /** The first period that starts on the day or after it. */
    public int firstFrom(LocalDate day) {
        int period = (int) Math.max(0, ChronoUnit.MONTHS.between(first, day) / everyMonths - 1);
        while (start(period).isBefore(day)) {
            period++;
        }
        return period;
    }

    public DateRange period(int period) {
        return new DateRange(start(period), start(period + 1).minusDays(1));
    }

    public List<LocalDate> starts(int periods) {
        return IntStream.range(0, periods).mapToObj(this::start).toList();
    }
}
