package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.InvoiceKind;
import com.baribhara.invoice.LineDraft;
import com.baribhara.invoice.LineKind;
import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.tenant.AdvanceAdjustment;
import java.util.HashMap;
import java.util.Map;

/** Advances of a chunk, used month by month: by the first bill of each, for its rent alone (billing rules, section 7). */
final class Advances {
    private final Map<OrganisationRow, AdvanceAdjustment> held;
    private final Map<OrganisationRow, Money> left = new HashMap<>();

    /** @param held of leases that have any left */
    Advances(Map<OrganisationRow, AdvanceAdjustment> held) {
        this.held = new HashMap<>(held);
    }

    /** What the advance of the lease pays of a new invoice. */
    Money pay(OrganisationRow lease, InvoiceDraft invoice) {
        AdvanceAdjustment advance = held.isEmpty() || invoice.kind() != InvoiceKind.MONTHLY ? null : held.get(lease);
        if (advance == null) {
            return Money.ZERO;
        }
        AdvanceAdjustment.Month month =
                advance.next(rent(invoice).min(invoice.totals().total()));
        if (month.used().positive()) {
            held.put(lease, month.after());
            left.put(lease, month.after().left());
        }
        return month.used();
    }

    private static Money rent(InvoiceDraft invoice) {
        Money rent = Money.ZERO;
        for (LineDraft line : invoice.lines()) {
            if (line.kind() == LineKind.RENT) {
                rent = rent.plus(line.net());
            }
        }
        return rent;
    }

    /** What is left by now, of the leases whose advance was used. */
    Map<OrganisationRow, Money> left() {
        return left;
    }
}
