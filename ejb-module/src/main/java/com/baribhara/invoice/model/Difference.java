package com.baribhara.invoice.model;

import com.baribhara.invoice.LineArithmetic;
import com.baribhara.invoice.LineDraft;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.LineRule;
import com.baribhara.invoice.PostedMonth;
import com.baribhara.invoice.PostedMonth.Amount;
import com.baribhara.shared.DateRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a month should be less what stands on its documents, kind by kind: where both agree nothing is posted; where they don't, the
 * lines as they should be and then what was billed before, so that the remainder is exact to the poisha and explains itself
 * (billing rules, sections 1 and 3). What people have given back of it or written off is not given a second time: nobody gets money for what
 * was never paid.
 */
public final class Difference {
    private Difference() {}

    /** The lines of the correction; none when nothing differs. Their sum is above zero when too little was billed. */
    public static List<LineDraft> of(List<LineDraft> should, PostedMonth posted) {
        Map<LineKind, Amount> wanted = new EnumMap<>(LineKind.class);
        should.forEach(line -> wanted.merge(line.kind(), new Amount(line.net(), line.vat()), Amount::plus));
        Set<LineKind> kinds = EnumSet.noneOf(LineKind.class);
        kinds.addAll(wanted.keySet());
        kinds.addAll(posted.amounts().keySet());
        List<LineDraft> lines = new ArrayList<>();
        for (LineKind kind : kinds) {
            Amount before = posted.amounts().getOrDefault(kind, Amount.NONE);
            Amount now = wanted.getOrDefault(kind, Amount.NONE);
            Amount kept = now.keeping(posted.given().getOrDefault(kind, Amount.NONE));
            if (!before.equals(kept)) {
                should.stream().filter(line -> line.kind() == kind).forEach(lines::add);
                if (!kept.equals(now)) {
                    lines.add(line(LineRule.GIVEN_BEFORE, kind, posted.period(), kept.minus(now)));
                }
                if (!before.equals(Amount.NONE)) {
                    lines.add(line(LineRule.BILLED_BEFORE, kind, posted.period(), Amount.NONE.minus(before)));
                }
            }
        }
        return lines;
    }

    private static LineDraft line(LineRule rule, LineKind kind, DateRange period, Amount amount) {
        return new LineDraft(
                kind,
                period,
                new LineArithmetic(
                        rule,
                        period.days(),
                        period.days(),
                        BigDecimal.ONE,
                        rule == LineRule.BILLED_BEFORE
                                ? amount.gross().negated().amount()
                                : amount.gross().amount(),
                        amount.net(),
                        BigDecimal.ZERO,
                        amount.vat()));
    }
}
