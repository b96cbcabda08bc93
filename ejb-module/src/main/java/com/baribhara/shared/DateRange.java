package com.baribhara.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Local dates of Asia/Dhaka from one day to another, both included (billing rules, section 2). */
public record DateRange(LocalDate from, LocalDate to) implements Serializable {

    /** @throws IllegalArgumentException when it would end before it starts */
    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to + " ends before it starts");
        }
    }

    /** The move-out day counts: 1 to 31 July are 31 days. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public Optional<DateRange> intersection(DateRange other) {
        LocalDate later = from.isAfter(other.from) ? from : other.from;
        LocalDate earlier = to.isBefore(other.to) ? to : other.to;
        return earlier.isBefore(later) ? Optional.empty() : Optional.of(new DateRange(later, earlier));
    }
}
