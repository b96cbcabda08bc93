package com.baribhara.invoice.rates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The units from one to another, both included, and what each costs.
 *
 * @param from null only while it is typed
 * @param to null when there is no end
 * @param lifeline holds only while the whole consumption lies within it; then for all of it
 */
@Embeddable
public record Slab(
        @Column(name = "from_unit", nullable = false) Integer from,
        @Column(name = "to_unit") Integer to,
        @Column(precision = 14, scale = 4, nullable = false) BigDecimal rate,
        @Column(nullable = false) boolean lifeline)
        implements Serializable {

    /** {@code 76-200 7.20}, as the log of events has it. */
    @Override
    public String toString() {
        return from + "-" + (to == null ? "" : to) + " " + (rate == null ? "" : plain(rate))
                + (lifeline ? " lifeline" : "");
    }

    private static String plain(BigDecimal rate) {
        BigDecimal bare = rate.stripTrailingZeros();
        return (bare.scale() < 2 ? bare.setScale(2) : bare).toPlainString();
    }
}
