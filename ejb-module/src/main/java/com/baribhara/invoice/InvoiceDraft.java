package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease;
import java.time.LocalDate;
import java.util.List;

/**
 * A document worked out but not yet numbered or stored: an invoice, or a credit note when it comes to less than nothing. Ids, names and
 * premises are those of its lease.
 *
 * @param correction what it corrects, null when it is the first of its period
 */
public record InvoiceDraft(
        BillableLease lease,
        InvoiceKind kind,
        BillingMonth month,
        DateRange period,
        LocalDate issuedOn,
        LocalDate dueOn,
        Totals totals,
        List<LineDraft> lines,
        Correction correction) {

    /** Plain sums of the rounded lines. */
    public record Totals(Money net, Money vat, Money total) {

        public static Totals of(List<LineDraft> lines) {
            Money net = Money.ZERO;
            Money vat = Money.ZERO;
            for (LineDraft line : lines) {
                net = net.plus(line.net());
                vat = line.vat().zero() ? vat : vat.plus(line.vat());
            }
            return new Totals(net, vat, net.plus(vat));
        }
    }

    /** Whether it takes something back. */
    public boolean credit() {
        return totals.total().negative();
    }

    public InvoiceKey key() {
        return new InvoiceKey(lease.lease(), period.from(), kind);
    }
}
