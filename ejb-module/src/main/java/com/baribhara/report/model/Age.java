package com.baribhara.report.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How many days an invoice is late; one that isn't due yet is so by none (billing rules, section 10). */
public record Age(int days) {

    public static Age of(LocalDate due, LocalDate asOf) {
        return new Age((int) Math.max(0, ChronoUnit.DAYS.between(due, asOf)));
    }

    public AgingBucket bucket() {
        return AgingBucket.of(days);
    }
}
