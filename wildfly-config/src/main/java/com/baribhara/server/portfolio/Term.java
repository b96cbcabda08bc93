package com.baribhara.server.portfolio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;

/**
 * When a lease runs.
 *
 * @param end null when it is open
 * @param billedFrom null when it is billed from its start
 */
record Term(LocalDate start, LocalDate end, LocalDate billedFrom) {

    /** @param before the last day of the lease before it in the same unit, or null */
    static Term of(Role role, YearMonth month, LocalDate before, Random random) {
        LocalDate first = month.atDay(1);
        LocalDate longAgo =
                first.minusMonths(3 + random.nextInt(45)).plusDays(random.nextInt(3) == 0 ? random.nextInt(27) : 0);
        return switch (role) {
            case MOVES_IN -> new Term(month.atDay(4 + random.nextInt(18)), null, null);
            case FOLLOWS -> new Term(before.plusDays(1 + random.nextInt(4)), null, null);
            case MOVES_OUT -> new Term(longAgo, month.atDay(6 + random.nextInt(10)), first);
            case ENDED -> new Term(longAgo.minusYears(1), first.minusDays(5 + random.nextInt(50)), first);
            case FUTURE -> new Term(month.plusMonths(1).atDay(1 + random.nextInt(15)), null, null);
            default -> new Term(longAgo, laterEnd(longAgo, month, random), first);
        };
    }

    private static LocalDate laterEnd(LocalDate start, YearMonth month, Random random) {
        LocalDate end = start.plusYears(2 + random.nextInt(4)).minusDays(1);
        boolean agreed =
                random.nextInt(3) == 0 && end.isAfter(month.plusMonths(1).atEndOfMonth());
        return agreed ? end : null;
    }
}
