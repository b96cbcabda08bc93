package com.baribhara.invoice.sharing;

import com.baribhara.shared.Money;
import java.util.List;

/** A bill with its parts, in the order of the units; they add up to it. */
public record SharedBillView(SharedBillHead head, List<SharedBillPart> parts) {

    public Money landlords() {
        return landlords(parts);
    }

    /** The terms by which it was split, what was told of the units included. */
    public SharedBillTerms terms() {
        List<UnitWeight> told = head.basis().told()
                ? parts.stream()
                        .map(part -> new UnitWeight(part.unit(), part.weight()))
                        .distinct()
                        .toList()
                : List.of();
        return new SharedBillTerms(
                head.from(), head.to(), head.amount(), head.basis(), head.vacancy(), told, head.note());
    }

    /** What the landlord bears. */
    public static Money landlords(List<SharedBillPart> parts) {
        return Money.sum(parts.stream()
                .filter(SharedBillPart::landlords)
                .map(SharedBillPart::amount)
                .toList());
    }
}
