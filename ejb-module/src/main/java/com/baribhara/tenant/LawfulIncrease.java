package com.baribhara.tenant;

import java.time.LocalDate;

/**
 * When a rent may rise again, as the law in force and the guideline of the city say (billing rules, section 4).
 *
 * @param monthsBetween how long a rent must have held
 * @param window in which increases are allowed, null where there is none
 */
public record LawfulIncrease(int monthsBetween, YearlyWindow window) {

    /** @param rentEffective since when the rent until now has held; 29 February becomes the 28th after two years */
    public LocalDate earliest(LocalDate rentEffective) {
        return firstFrom(rentEffective, rentEffective);
    }

    /** The first such day that is not before another. */
    LocalDate firstFrom(LocalDate rentEffective, LocalDate day) {
        LocalDate held = rentEffective.plusMonths(monthsBetween);
        LocalDate earliest = held.isBefore(day) ? day : held;
        return window == null ? earliest : window.firstFrom(earliest);
    }
}
