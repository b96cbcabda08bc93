package com.baribhara.tenant;

import java.time.LocalDate;
import java.time.MonthDay;

/** Days of every year from one to another, both included; it may reach over the end of the year. */
public record YearlyWindow(MonthDay from, MonthDay to) {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /** @throws IllegalArgumentException when it would begin or end on a day that most years don't have */
    public YearlyWindow {
        if (from.equals(LEAP_DAY) || to.equals(LEAP_DAY)) {
            throw new IllegalArgumentException(from + " to " + to + " is not in every year");
        }
    }

    public boolean contains(LocalDate day) {
        MonthDay inYear = MonthDay.from(day);
        boolean begun = !inYear.isBefore(from);
        boolean notOver = !inYear.isAfter(to);
        return from.isAfter(to) ? begun || notOver : begun && notOver;
    }

    /** The day itself when it is inside, else the next on which the window opens. */
    public LocalDate firstFrom(LocalDate day) {
        if (contains(day)) {
            return day;
        }
        LocalDate opening = from.atYear(day.getYear());
        return opening.isAfter(day) ? opening : from.atYear(day.getYear() + 1);
    }
}
