package com.baribhara.invoice.model;

import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A tariff by slabs of consumption, the cheapest first (billing rules, section 9). A slab starts where the one before it ends,
 * so there can be neither gap nor overlap.
 */
public record SlabTariff(List<Slab> slabs) {

    /**
     * @param upTo the last unit of the slab, null for what has no end
     * @param wholeOnly a lifeline: holds only when the whole consumption lies within it, and then for all of it
     */
    public record Slab(BigDecimal upTo, BigDecimal rate, boolean wholeOnly) {

        boolean covers(BigDecimal units) {
            return upTo == null || units.compareTo(upTo) <= 0;
        }
    }

    /** The units of one slab and what they cost, rounded. */
    public record Row(BigDecimal units, BigDecimal rate, Money amount) {

        private static Row of(BigDecimal units, Slab slab) {
            return new Row(units, slab.rate(), Money.rounded(units.multiply(slab.rate())));
        }
    }

    /** @throws IllegalArgumentException when the slabs do not rise, or do not reach every consumption */
    public SlabTariff {
        slabs = List.copyOf(slabs);
        BigDecimal end = BigDecimal.ZERO;
        boolean open = false;
        for (Slab slab : slabs) {
            boolean rises = slab.wholeOnly()
                    ? slab.upTo() != null && slab.upTo().signum() > 0
                    : !open && (slab.upTo() == null || slab.upTo().compareTo(end) > 0);
            if (!rises || slab.rate().signum() < 0) {
                throw new IllegalArgumentException(slab + " after " + end);
            }
            if (!slab.wholeOnly()) {
                open = slab.upTo() == null;
                end = open ? end : slab.upTo();
            }
        }
        if (!open) {
            throw new IllegalArgumentException("no rate above " + end);
        }
    }

    /** One row a slab that is used; none for a slab without units. */
    public List<Row> rows(BigDecimal units) {
        if (units.signum() < 0) {
            throw new IllegalArgumentException(units + " units");
        }
        if (units.signum() == 0) {
            return List.of();
        }
        return slabs.stream()
                .filter(slab -> slab.wholeOnly() && slab.covers(units))
                .findFirst()
                .map(lifeline -> List.of(Row.of(units, lifeline)))
                .orElseGet(() -> slabBySlab(units));
    }

    private List<Row> slabBySlab(BigDecimal units) {
        List<Row> rows = new ArrayList<>(slabs.size());
        BigDecimal from = BigDecimal.ZERO;
        for (Slab slab : slabs) {
            if (!slab.wholeOnly() && units.compareTo(from) > 0) {
                BigDecimal to = slab.covers(units) ? units : slab.upTo();
                rows.add(Row.of(to.subtract(from), slab));
                from = to;
            }
        }
        return List.copyOf(rows);
    }
}
