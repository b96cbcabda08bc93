package com.baribhara.shared;

import java.time.LocalDate;
import java.time.Month;

/** The year of Bangladesh's taxes, July to June, written {@code 2026-2027} (billing rules, section 10). */
public record FiscalYear(int starts) implements Comparable<FiscalYear> {

    /** 30 June belongs to the old one, 1 July to the new. */
    public static FiscalYear of(LocalDate day) {
        boolean begun = day.getMonthValue() >= Month.JULY.getValue();
        return new FiscalYear(begun ? day.getYear() : day.getYear() - 1);
    }

    public DateRange range() {
        return new DateRange(LocalDate.of(starts, Month.JULY, 1), LocalDate.of(starts + 1, Month.JUNE, 30));
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(starts, other.starts);
    }

    @Override
    public String toString() {
        return starts + "-" + (starts + 1);
    }
}
