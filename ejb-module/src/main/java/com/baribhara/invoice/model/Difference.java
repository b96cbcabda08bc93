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
 * (billing rules, sections 1 and 3).
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
            if (!before.equals(wanted.getOrDefault(kind, Amount.NONE))) {
                should.stream().filter(line -> line.kind() == kind).forEach(lines::add);
                if (!before.equals(Amount.NONE)) {
                    lines.add(billed(kind, posted.period(), before));
                }
            }
        }
        return lines;
    }

    private static LineDraft billed(LineKind kind, DateRange period, Amount before) {
        return new LineDraft(
                kind,
                period,
                new LineArithmetic(
                        LineRule.BILLED_BEFORE,
                        period.days(),
                        period.days(),
                        BigDecimal.ONE,
                        before.net().plus(before.vat()).amount(),
                        before.net().negated(),
                        BigDecimal.ZERO,
                        before.vat().negated()));
    }
}
