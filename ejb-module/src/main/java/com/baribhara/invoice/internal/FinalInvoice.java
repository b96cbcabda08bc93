package com.baribhara.invoice.internal;

import com.baribhara.invoice.Correction;
import com.baribhara.invoice.Deduction;
import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.InvoiceDraft.Totals;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceKind;
import com.baribhara.invoice.LineArithmetic;
import com.baribhara.invoice.LineDraft;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.LineRule;
import com.baribhara.ledger.NewEntry;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Ids;
import com.baribhara.shared.Money;
import com.baribhara.shared.sql.Database;
import com.baribhara.tenant.BillableLease;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What is deducted from a deposit, as the invoice it is owed on: a line each, no VAT, since it makes good and lets nothing. */
final class FinalInvoice {
    private final NewDocument document;

    /**
     * @param revision how many single charges began on that day before
     * @param paid what of it the deposit pays
     */
    FinalInvoice(
            BillableLease lease, int organisation, List<Deduction> deductions, LocalDate on, int revision, Money paid) {
        DateRange day = new DateRange(on, on);
        List<LineDraft> lines = deductions.stream()
                .map(one -> new LineDraft(LineKind.of(one.kind()), day, once(one.amount())))
                .toList();
        InvoiceDraft draft = new InvoiceDraft(
                lease,
                InvoiceKind.CHARGE,
                BillingMonth.of(on),
                day,
                on,
                on,
                Totals.of(lines),
                lines,
                revision == 0 ? null : Correction.further(revision));
        this.document = new NewDocument(organisation, Ids.next(), 0, null, draft, Money.ZERO, paid);
    }

    private static LineArithmetic once(Money amount) {
        return new LineArithmetic(
                LineRule.ONE_OFF, 1, 1, BigDecimal.ONE, amount.amount(), amount, BigDecimal.ZERO, Money.ZERO);
    }

    void store(OneOrganisation rows, Database database, String actor, OffsetDateTime now) {
        DocumentRows numbered = new DocumentRows(rows.issue(List.of(document)));
        database.insert("domain_event", DocumentRows.EVENTS, numbered.events("InvoiceIssued", actor, now));
    }

    InvoiceId id() {
        return new InvoiceId(document.id());
    }

    NewEntry booked() {
        return Booking.of(document);
    }
}
