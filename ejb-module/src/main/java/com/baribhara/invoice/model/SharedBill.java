package com.baribhara.invoice.model;

import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One bill of a building, split by weights so that the parts always add up to it: each part is cut to the poisha, then the
 * largest fractions get one poisha more until the bill is reached; equal fractions in the order of the list (billing rules,
 * section 9).
 */
public final class SharedBill {
    private static final int POISHA = 2;

    private record Cut(int place, BigDecimal poisha, BigDecimal fraction) {}

    private SharedBill() {}

    public static List<Money> equally(Money bill, int parts) {
        return byWeight(bill, Collections.nCopies(parts, BigDecimal.ONE));
    }

    /**
     * The parts in the order of their weights.
     *
     * @throws IllegalArgumentException when the bill or a weight is negative, or all weights are nothing
     */
    public static List<Money> byWeight(Money bill, List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (bill.negative() || sum.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException(bill + " by " + weights);
        }
        BigDecimal poisha = bill.amount().movePointRight(POISHA);
        List<Cut> cuts = IntStream.range(0, weights.size())
                .mapToObj(place -> cut(place, poisha.multiply(weights.get(place)), sum))
                .toList();
        BigDecimal given = cuts.stream().map(Cut::poisha).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Integer> oneMore = cuts.stream()
                .sorted(Comparator.comparing(Cut::fraction).reversed())
                .limit(poisha.subtract(given).longValueExact())
                .map(Cut::place)
                .toList();
        return cuts.stream().map(cut -> part(cut, oneMore)).toList();
    }

    /** The fraction stays as the remainder of the division: all have the same divisor. */
    private static Cut cut(int place, BigDecimal product, BigDecimal sum) {
        BigDecimal[] division = product.divideAndRemainder(sum);
        return new Cut(place, division[0], division[1]);
    }

    private static Money part(Cut cut, List<Integer> oneMore) {
        BigDecimal poisha = oneMore.contains(cut.place()) ? cut.poisha().add(BigDecimal.ONE) : cut.poisha();
        return new Money(poisha.movePointLeft(POISHA));
    }
}
