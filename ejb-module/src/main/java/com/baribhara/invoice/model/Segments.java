package com.baribhara.invoice.model;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.ProrationPolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One lease whose month falls into several segments. Those at the same rent add up to the rent of all their days: each is
 * rounded and the last is what remains. Those at different rents are rounded alone (billing rules, section 2).
 */
public final class Segments {

    /** Days of the month at one rent. */
    public record Segment(DateRange range, Money rent) {}

    private Segments() {}

    /** The amounts of the segments, in their order. */
    public static List<Money> amounts(ProrationPolicy policy, BillingMonth month, List<Segment> segments) {
        Map<Money, Integer> daysLeft = new HashMap<>();
        segments.forEach(
                segment -> daysLeft.merge(segment.rent(), segment.range().days(), Integer::sum));
        Map<Money, Integer> daysOfRent = Map.copyOf(daysLeft);
        Map<Money, Money> moneyLeft = new HashMap<>();
        daysOfRent.forEach((rent, days) ->
                moneyLeft.put(rent, Share.of(policy, month, days).of(rent)));
        List<Money> amounts = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            Money rent = segment.rent();
            int days = segment.range().days();
            boolean last = daysLeft.merge(rent, -days, Integer::sum) == 0;
            Money amount = last
                    ? moneyLeft.get(rent)
                    : part(policy, month, segment, daysOfRent.get(rent)).min(moneyLeft.get(rent));
            moneyLeft.computeIfPresent(rent, (same, left) -> left.minus(amount));
            amounts.add(amount);
        }
        return List.copyOf(amounts);
    }

    /** Where any stay costs the full month, the days can only tell how the segments share it. */
    private static Money part(ProrationPolicy policy, BillingMonth month, Segment segment, int daysOfRent) {
        int days = segment.range().days();
        if (policy == ProrationPolicy.FULL_MONTH) {
            return segment.rent().timesFraction(BigDecimal.valueOf(days), BigDecimal.valueOf(daysOfRent));
        }
        return Share.of(policy, month, days).of(segment.rent());
    }
}
