package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease;
import java.time.LocalDate;
import java.util.List;

/** An invoice worked out but not yet numbered or stored. Ids, names and premises are those of its lease. */
public record InvoiceDraft(
        BillableLease lease,
        InvoiceKind kind,
        BillingMonth month,
        DateRange period,
        LocalDate issuedOn,
        LocalDate dueOn,
        Totals totals,
        List<LineDraft> lines) {

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

    public InvoiceKey key() {
        return new InvoiceKey(lease.lease(), period.from(), kind);
    }
}
