package com.baribhara.invoice.internal;

import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationRow;
import java.util.HashMap;
import java.util.Map;

/**
 * What new documents of a chunk do to what is open: a credit note lowers its invoice first and leaves the rest to the tenant; the
 * tenant's credit pays the next invoice, up to its amount (billing rules, sections 6 and 7).
 */
final class Settling {
    private final Map<OrganisationRow, Money> credits;
    private final Map<OrganisationRow, Money> open;
    private final Map<OrganisationRow, Money> changes = new HashMap<>();

    /**
     * @param credits of leases that have any
     * @param open what the invoices to be corrected still owe
     */
    Settling(Map<OrganisationRow, Money> credits, Map<OrganisationRow, Money> open) {
        this.credits = new HashMap<>(credits);
        this.open = new HashMap<>(open);
    }

    /** What the tenant's credit pays of a new invoice. */
    Money pay(OrganisationRow lease, Money total) {
        Money credit = credits.isEmpty() ? null : credits.get(lease);
        if (credit == null || !credit.positive()) {
            return Money.ZERO;
        }
        Money used = credit.min(total);
        put(lease, credit.minus(used));
        return used;
    }

    /** What a credit note lowers its invoice by. */
    Money lower(OrganisationRow lease, OrganisationRow invoice, Money amount) {
        Money owed = open.getOrDefault(invoice, Money.ZERO);
        Money applied = owed.min(amount);
        open.put(invoice, owed.minus(applied));
        if (applied.compareTo(amount) < 0) {
            put(lease, credits.getOrDefault(lease, Money.ZERO).plus(amount.minus(applied)));
        }
        return applied;
    }

    private void put(OrganisationRow lease, Money credit) {
        Money before = credits.getOrDefault(lease, Money.ZERO);
        credits.put(lease, credit);
        changes.merge(lease, credit.minus(before), Money::plus);
    }

    /** By what the credit of leases has become more, or less. */
    Map<OrganisationRow, Money> changes() {
        return changes;
    }
}
