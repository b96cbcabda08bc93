package com.baribhara.auth.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a name waits at one address after wrong passwords in a row: the first few cost nothing, each one more doubles the wait, up to a
 * quarter of an hour. After a day without one, all are forgotten.
 *
 * @param failures in a row
 * @param last when the last one was
 */
public record SignInPatience(int failures, Instant last) {
    private static final int FREE = 4;
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 9;

    public static final Duration REMEMBERED = Duration.ofDays(1);

    /** @return how long from now until a password is looked at again; zero at once */
    public Duration wait(Instant now) {
        if (failures <= FREE || last.plus(REMEMBERED).isBefore(now)) {
            return Duration.ZERO;
        }
        Duration whole = FIRST.multipliedBy(1L << Math.min(failures - FREE - 1, DOUBLINGS));
        Duration bounded = whole.compareTo(LONGEST) > 0 ? LONGEST : whole;
        Duration left = Duration.between(now, last.plus(bounded));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
