package com.baribhara.invoice.rates.model;

import com.baribhara.invoice.rates.FixedAmount;
import com.baribhara.invoice.rates.FixedItem;
import com.baribhara.invoice.rates.Slab;
import com.baribhara.invoice.rates.TariffTerms;
import com.baribhara.shared.InputCheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a tariff says for every unit, and once, what it costs: its slabs begin with the first unit, have neither gap nor overlap, and the last
 * is open. Faults stand at the row as it was typed.
 */
final class TariffCheck {
    private static final int MOST_SLABS = 30;
    private static final int MOST_UNITS = 99_999_999;
    private static final int RATE_DECIMALS = 4;
    private static final int DEMAND_DECIMALS = 2;
    private static final BigDecimal MOST_RATE = new BigDecimal("999999999.99");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Slab> slabs;
    private final InputCheck check;

    private TariffCheck(List<Slab> slabs, InputCheck check) {
        this.slabs = slabs;
        this.check = check;
    }

    static void of(TariffTerms terms, InputCheck check) {
        new TariffCheck(terms.slabs(), check).slabs();
        fixed(terms.fixed(), check);
        check.rule(!terms.slabs().isEmpty() || !terms.fixed().isEmpty(), "slabs", "tariff.empty");
        if (terms.demandPerKw() != null) {
            amount("demandPerKw", terms.demandPerKw(), DEMAND_DECIMALS, check);
        }
        check.needed("vatPercent", terms.vatPercent()).ifPresent(percent -> {
            check.that(
                    percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0,
                    "vatPercent",
                    "number.out-of-range",
                    "0",
                    "100");
            check.that(percent.stripTrailingZeros().scale() <= 2, "vatPercent", "amount.too-precise", "2");
        });
    }

    private static void fixed(List<FixedAmount> fixed, InputCheck check) {
        Set<FixedItem> seen = EnumSet.noneOf(FixedItem.class);
        for (int i = 0; i < fixed.size(); i++) {
            FixedAmount one = fixed.get(i);
            String at = "fixed[" + i + "].";
            check.needed(at + "item", one.item())
                    .ifPresent(item -> check.rule(seen.add(item), at + "item", "tariff.item-twice"));
            check.needed(at + "amount", one.amount())
                    .ifPresent(money -> amount(at + "amount", money.amount(), 2, check));
        }
    }

    private void slabs() {
        check.that(slabs.size() <= MOST_SLABS, "slabs", "list.too-long", "" + MOST_SLABS);
        for (int i = 0; i < slabs.size(); i++) {
            byItself(slabs.get(i), at(i));
        }
        if (slabs.stream().allMatch(TariffCheck::readable)) {
            chain(rows(false));
            lifeline(rows(true));
        }
    }

    private void byItself(Slab slab, String at) {
        check.needed(at + "from", slab.from())
                .ifPresent(from -> check.that(
                        from >= 0 && from <= MOST_UNITS, at + "from", "number.out-of-range", "0", "" + MOST_UNITS));
        check.that(
                slab.to() == null || slab.to() >= 0 && slab.to() <= MOST_UNITS,
                at + "to",
                "number.out-of-range",
                "0",
                "" + MOST_UNITS);
        check.needed(at + "rate", slab.rate()).ifPresent(rate -> amount(at + "rate", rate, RATE_DECIMALS, check));
        check.rule(
                slab.from() == null || slab.to() == null || slab.from() <= slab.to(),
                at + "to",
                "tariff.backwards",
                String.valueOf(slab.to()),
                String.valueOf(slab.from()));
    }

    private static boolean readable(Slab slab) {
        return slab.from() != null && (slab.to() == null || slab.from() <= slab.to());
    }

    /** Indexes of the rows in the order of their units. */
    private List<Integer> rows(boolean lifeline) {
        return new ArrayList<>(IntStream.range(0, slabs.size())
                .filter(i -> slabs.get(i).lifeline() == lifeline)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> slabs.get(i).from()))
                .toList());
    }

    private void chain(List<Integer> rows) {
        if (rows.isEmpty()) {
            return;
        }
        first(rows.get(0));
        long end = end(rows.get(0));
        for (int row : rows.subList(1, rows.size())) {
            follow(end, row);
            end = Math.max(end, end(row));
        }
        int last = rows.get(rows.size() - 1);
        check.rule(slabs.get(last).to() == null, at(last) + "to", "tariff.last-closed");
    }

    /** An open slab ends behind all units. */
    private long end(int row) {
        Integer to = slabs.get(row).to();
        return to == null ? Long.MAX_VALUE - 1 : to;
    }

    private void first(int row) {
        check.rule(slabs.get(row).from() <= 1, at(row) + "from", "tariff.first-unit");
    }

    private void follow(long end, int row) {
        int from = slabs.get(row).from();
        check.rule(from <= end + 1, at(row) + "from", "tariff.gap", String.valueOf(end + 1), String.valueOf(from - 1));
        check.rule(from > end, at(row) + "from", "tariff.overlap", String.valueOf(from));
    }

    /** One at most, from the first unit to an end, beside slabs for whoever uses more. */
    private void lifeline(List<Integer> rows) {
        for (int i = 0; i < rows.size(); i++) {
            String at = at(rows.get(i));
            check.rule(i == 0, at + "lifeline", "tariff.lifeline-twice");
            check.rule(slabs.get(rows.get(i)).to() != null, at + "to", "tariff.lifeline-open");
            first(rows.get(i));
        }
        check.rule(rows.isEmpty() || rows.size() < slabs.size(), "slabs", "tariff.lifeline-alone");
    }

    private static String at(int row) {
        return "slabs[" + row + "].";
    }

    private static void amount(String field, BigDecimal amount, int decimals, InputCheck check) {
        check.that(amount.signum() >= 0, field, "amount.negative");
        check.that(amount.stripTrailingZeros().scale() <= decimals, field, "amount.too-precise", "" + decimals);
        check.that(amount.compareTo(MOST_RATE) <= 0, field, "amount.too-large", MOST_RATE.toPlainString());
    }
}
