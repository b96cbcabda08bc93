package com.baribhara.invoice.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** By date, when a rent may be raised. */
public record IncreaseRules(List<IncreaseRule> rules) {

    /**
     * @param months that a rent must have held
     * @param window null when any day of the year will do
     */
    public record IncreaseRule(LocalDate validFrom, int months, Window window) implements Dated {}

    /** Both days included. */
    public record Window(DayOfYear from, DayOfYear to) {}

    public Optional<IncreaseRule> on(LocalDate day) {
        return Dated.inForce(rules, day);
    }
}
