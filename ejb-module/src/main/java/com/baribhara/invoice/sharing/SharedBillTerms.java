package com.baribhara.invoice.sharing;

import com.baribhara.property.UnitId;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Money;
import com.baribhara.tenant.SplitBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a bill says and how it is split.
 *
 * @param weights for splits by persons and by shares
 * @param note needed where the kind says nothing
 */
public record SharedBillTerms(
        LocalDate from,
        LocalDate to,
        Money amount,
        SplitBasis basis,
        Vacancy vacancy,
        List<UnitWeight> weights,
        String note) {
    private static final BigDecimal MOST = new BigDecimal("999999999.99");
    private static final BigDecimal MOST_WEIGHT = new BigDecimal("9999");
    private static final int MOST_DAYS = 100;
    private static final int NOTE = 200;

    public DateRange period() {
        return new DateRange(from, to);
    }

    /** Without blanks, everything given. What is wrong is told to the check. */
    SharedBillTerms checked(SharedBillKind kind, LocalDate today, InputCheck check) {
        days(today, check);
        check.amount("amount", amount == null ? null : amount.amount(), 2, MOST);
        check.needed("basis", basis);
        List<UnitWeight> told = Objects.requireNonNullElse(weights, List.of());
        check.rule(told.isEmpty() || basis == null || basis.told(), "weights", "shared-bill.weights-unasked");
        Set<UnitId> units = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            UnitId unit = told.get(i).unit();
            weight(told.get(i), "weights[" + i + "]", check);
            check.that(unit == null || units.add(unit), "weights[" + i + "].unit", "shared-bill.unit-twice");
        }
        String kept = check.optionalText("note", note, NOTE);
        check.rule(kind != SharedBillKind.OTHER || kept != null, "note", "shared-bill.note-needed");
        return new SharedBillTerms(
                from, to, amount, basis, Objects.requireNonNullElse(vacancy, Vacancy.LANDLORD), told, kept);
    }

    private void days(LocalDate today, InputCheck check) {
        check.needed("from", from);
        check.needed("to", to);
        check.day("from", from);
        check.day("to", to);
        if (from == null || to == null) {
            return;
        }
        check.rule(!to.isBefore(from), "to", "shared-bill.to-before-from");
        check.rule(from.plusDays(MOST_DAYS).isAfter(to), "to", "shared-bill.period-long", String.valueOf(MOST_DAYS));
        check.rule(!to.isAfter(today), "to", "shared-bill.period-not-over", today.toString());
    }

    private static void weight(UnitWeight told, String path, InputCheck check) {
        check.needed(path + ".unit", told.unit());
        BigDecimal weight = check.needed(path + ".weight", told.weight()).orElse(BigDecimal.ZERO);
        check.that(
                weight.signum() >= 0
                        && weight.compareTo(MOST_WEIGHT) <= 0
                        && weight.stripTrailingZeros().scale() <= 2,
                path + ".weight",
                "number.out-of-range",
                "0",
                MOST_WEIGHT.toString());
    }
}
