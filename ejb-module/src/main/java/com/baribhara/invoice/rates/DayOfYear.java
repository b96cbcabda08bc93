package com.baribhara.invoice.rates;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;

/** A day that comes every year, written {@code 06-01}. */
public record DayOfYear(MonthDay value) implements Comparable<DayOfYear>, Serializable {
    private static final String YEARLESS = "--";

    /** @throws java.time.DateTimeException when no year has such a day */
    public static DayOfYear of(int month, int day) {
        return new DayOfYear(MonthDay.of(month, day));
    }

    /** @throws java.time.DateTimeException when the text is no such day */
    public static DayOfYear valueOf(String text) {
        return new DayOfYear(MonthDay.parse(YEARLESS + text));
    }

    /** In that year; the last of February stands for the 29th where there is none. */
    public LocalDate in(int year) {
        return value.atYear(year);
    }

    @Override
    public int compareTo(DayOfYear other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString().substring(YEARLESS.length());
    }
}
