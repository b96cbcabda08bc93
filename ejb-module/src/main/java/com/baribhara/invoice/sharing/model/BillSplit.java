package com.baribhara.invoice.sharing.model;

import com.baribhara.invoice.model.SharedBill;
import com.baribhara.invoice.sharing.SharedBillPart;
import com.baribhara.invoice.sharing.SharedBillTerms;
import com.baribhara.invoice.sharing.UnitWeight;
import com.baribhara.invoice.sharing.Vacancy;
import com.baribhara.property.UnitId;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Money;
import com.baribhara.tenant.SplitBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The parts of a bill of a building (billing rules, section 9): each lease has the weight of its unit for each day on which it had it. Days on
 * which nobody did are the landlord's, or left out, so that those who lived there bear them. Pure rules, no database.
 */
public final class BillSplit {
    private static final BigDecimal MOST_WHOLE = new BigDecimal("999999999");

    private final SharedBillTerms terms;
    private final LocalDate today;
    private final Map<UnitId, BigDecimal> told;
    private final InputCheck check = new InputCheck();
    private final List<SharedBillPart> parts = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    private BillSplit(SharedBillTerms terms, LocalDate today) {
        this.terms = terms;
        this.today = today;
        this.told = terms.weights().stream().collect(Collectors.toMap(UnitWeight::unit, UnitWeight::weight));
    }

    /** @throws com.baribhara.shared.Refusal when a unit has nothing to go by, or there is nobody to bear anything */
    public static List<SharedBillPart> of(SharedBillTerms terms, List<LetUnit> units, LocalDate today) {
        BillSplit split = new BillSplit(terms, today);
        split.elsewhere(units);
        units.forEach(split::unit);
        return split.shared();
    }

    private void elsewhere(List<LetUnit> units) {
        List<UnitId> here = units.stream().map(LetUnit::id).toList();
        for (int i = 0; i < terms.weights().size(); i++) {
            UnitId unit = terms.weights().get(i).unit();
            check.rule(here.contains(unit), "weights[" + i + "].unit", "unit.not-found", String.valueOf(unit));
        }
    }

    private void unit(LetUnit unit) {
        int vacant = terms.period().days();
        for (LetUnit.Stay stay : unit.stays()) {
            add(unit, stay, stay.days(), stay.days().days());
            vacant -= stay.days().days();
        }
        if (terms.vacancy() == Vacancy.LANDLORD && vacant > 0) {
            add(unit, null, terms.period(), vacant);
        }
    }

    private void add(LetUnit unit, LetUnit.Stay stay, DateRange period, int days) {
        BigDecimal weight = weight(unit, stay == null);
        if (weight == null) {
            if (!unknown.contains(unit.code())) {
                unknown.add(unit.code());
            }
            return;
        }
        parts.add(new SharedBillPart(
                unit.id(),
                unit.code(),
                stay == null ? null : stay.lease(),
                stay == null ? null : stay.code(),
                period.from(),
                period.to(),
                days,
                weight,
                weight.multiply(BigDecimal.valueOf(days)),
                BigDecimal.ZERO,
                Money.ZERO,
                stay == null ? null : stay.term().billedDay(today)));
    }

    /** @return null when it must be known and is not: a flat in which nobody lived has nobody in it unless somebody says otherwise */
    private BigDecimal weight(LetUnit unit, boolean vacant) {
        return switch (terms.basis()) {
            case AREA -> unit.areaSft();
            case EQUAL -> BigDecimal.ONE;
            case PERSONS -> vacant ? told.getOrDefault(unit.id(), BigDecimal.ZERO) : told.get(unit.id());
            case FIXED -> told.get(unit.id());
        };
    }

    private List<SharedBillPart> shared() {
        boolean area = terms.basis() == SplitBasis.AREA;
        check.rule(
                unknown.isEmpty(),
                area ? "basis" : "weights",
                area ? "shared-bill.area-missing" : "shared-bill.weight-missing",
                String.join(", ", unknown));
        List<BigDecimal> taken = parts.stream().map(SharedBillPart::taken).toList();
        BigDecimal whole = taken.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        check.rule(!unknown.isEmpty() || whole.signum() > 0, "property", "shared-bill.nobody");
        check.rule(whole.compareTo(MOST_WHOLE) <= 0, "basis", "shared-bill.area-out-of-bounds");
        check.refuse();
        List<Money> amounts = SharedBill.byWeight(terms.amount(), taken);
        List<SharedBillPart> shared = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            shared.add(with(parts.get(i), whole, amounts.get(i)));
        }
        return shared;
    }

    private static SharedBillPart with(SharedBillPart part, BigDecimal whole, Money amount) {
        return new SharedBillPart(
                part.unit(),
                part.unitCode(),
                part.lease(),
                part.leaseCode(),
                part.from(),
                part.to(),
                part.days(),
                part.weight(),
                part.taken(),
                whole,
                amount,
                part.chargedOn());
    }
}
