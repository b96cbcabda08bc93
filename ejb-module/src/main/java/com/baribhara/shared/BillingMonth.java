package com.baribhara.shared;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** A calendar month of Asia/Dhaka that is billed, written {@code 2026-07}. */
public record BillingMonth(YearMonth value) implements Comparable<BillingMonth>, Serializable {

    public static final ZoneId ZONE = ZoneId.of("Asia/Dhaka");

    /** @throws java.time.format.DateTimeParseException when the text is no month, {@code 2026-13} for one */
    public static BillingMonth valueOf(String text) {
        return new BillingMonth(YearMonth.parse(text));
    }

    public static BillingMonth of(LocalDate day) {
        return new BillingMonth(YearMonth.from(day));
    }

    public static BillingMonth of(Instant instant) {
        return of(dayOf(instant));
    }

    /** By the rules of the zone, not by +06:00: Dhaka was at +07:00 in the second half of 2009. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    public LocalDate first() {
        return value.atDay(1);
    }

    public LocalDate last() {
        return value.atEndOfMonth();
    }

    public DateRange range() {
        return new DateRange(first(), last());
    }

    public int days() {
        return value.lengthOfMonth();
    }

    public BillingMonth next() {
        return new BillingMonth(value.plusMonths(1));
    }

    public BillingMonth previous() {
        return new BillingMonth(value.minusMonths(1));
    }

    @Override
    public int compareTo(BillingMonth other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
