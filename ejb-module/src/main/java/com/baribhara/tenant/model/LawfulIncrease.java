package com.baribhara.tenant.model;

import java.time.LocalDate;

/**
 * When a rent may rise again, as the law in force and the guideline of the city say (billing rules, section 4).
 *
 * @param window in which increases are allowed, null where there is none
 */
public record LawfulIncrease(int yearsBetween, YearlyWindow window) {

    /** @param rentEffective since when the rent until now has held; 29 February becomes the 28th */
    public LocalDate earliest(LocalDate rentEffective) {
        LocalDate held = rentEffective.plusYears(yearsBetween);
        return window == null ? held : window.firstFrom(held);
    }
}
