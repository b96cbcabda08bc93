package com.baribhara.invoice;

import com.baribhara.shared.DateRange;
import java.time.LocalDate;
import java.util.Arrays;

/** How long an invoice has been late, in the steps in which arrears are looked at. */
public enum LateBucket {
    DAYS_1_30("1-30", 1, 30),
    DAYS_31_60("31-60", 31, 60),
    DAYS_61_90("61-90", 61, 90),
    OVER_90("91-", 91, 36_500);

    private final String label;
    private final int least;
    private final int most;

    LateBucket(String label, int least, int most) {
        this.label = label;
        this.least = least;
        this.most = most;
    }

    /** As an address has it: {@code 31-60}. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException when no bucket has this label */
    public static LateBucket ofLabel(String label) {
        return Arrays.stream(values())
                .filter(bucket -> bucket.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label));
    }

    /** The due days of what is late by so much. */
    public DateRange due(LocalDate today) {
        return new DateRange(today.minusDays(most), today.minusDays(least));
    }
}
