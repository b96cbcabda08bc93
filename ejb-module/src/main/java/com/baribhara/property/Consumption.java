package com.baribhara.property;

import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was used between two readings of a meter (billing rules, section 9).
 *
 * @param units with as many decimals as the finer reading has; null when a person must decide
 */
public record Consumption(Outcome outcome, BigDecimal units) {

    public enum Outcome {
        /** The reading is not below the last one. */
        COUNTED,
        /** The meter went round once. */
        ROLLED_OVER,
        /** Lower than the last one and no rollover, or more digits than the meter has: no line, a person decides. */
        REJECT
    }

    private static final Consumption REJECTED = new Consumption(Outcome.REJECT, null);

    /** Above this part of the meter's range, a lower reading is taken for an error. */
    private static final BigDecimal ROLLOVER_PARTS = BigDecimal.TEN;

    /** @param digits of the meter before its point, null when nobody noted them: it then never rolls over */
    public static Consumption between(BigDecimal previous, BigDecimal current, Integer digits) {
        BigDecimal range = digits == null ? null : BigDecimal.TEN.pow(digits);
        if (previous.signum() < 0 || current.signum() < 0 || range != null && outside(range, previous, current)) {
            return REJECTED;
        }
        BigDecimal units = current.subtract(previous);
        if (units.signum() >= 0) {
            return new Consumption(Outcome.COUNTED, units);
        }
        if (range == null) {
            return REJECTED;
        }
        BigDecimal round = range.add(units);
        boolean likely = round.multiply(ROLLOVER_PARTS).compareTo(range) <= 0;
        return likely ? new Consumption(Outcome.ROLLED_OVER, round) : REJECTED;
    }

    private static boolean outside(BigDecimal range, BigDecimal previous, BigDecimal current) {
        return previous.compareTo(range) >= 0 || current.compareTo(range) >= 0;
    }

    public boolean rejected() {
        return outcome == Outcome.REJECT;
    }

    /** With that of the meter that came in its place; rejected when one of them is. */
    public Consumption plus(Consumption replacement) {
        if (rejected() || replacement.rejected()) {
            return REJECTED;
        }
        Outcome both = outcome == Outcome.COUNTED ? replacement.outcome : outcome;
        return new Consumption(both, units.add(replacement.units));
    }

    /** What the line asks for at a flat rate; no line when the reading was rejected. */
    public Optional<Money> charge(BigDecimal rate) {
        return rejected() ? Optional.empty() : Optional.of(Money.rounded(units.multiply(rate)));
    }
}
