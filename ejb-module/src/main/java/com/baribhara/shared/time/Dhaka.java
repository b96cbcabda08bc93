package com.baribhara.shared.time;

import com.baribhara.shared.BillingMonth;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Instants as people in Bangladesh read them. */
public final class Dhaka {
    private Dhaka() {}

    /** Null stays null. */
    public static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atZone(BillingMonth.ZONE).toOffsetDateTime();
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BillingMonth.ZONE);
    }
}
