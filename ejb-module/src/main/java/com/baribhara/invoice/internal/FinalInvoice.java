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
import com.baribhara.tenant.LeaseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What is deducted from a deposit, as the invoice it is owed on: a line each, no VAT, since it makes good and lets nothing. */
final class FinalInvoice {
    private final NewDocument document;

    /** @param paid what of it the deposit pays */
    FinalInvoice(OneOrganisation rows, LeaseId lease, List<Deduction> deductions, Number number, Money paid) {
        DateRange day = new DateRange(number.on(), number.on());
        List<LineDraft> lines = deductions.stream()
                .map(one -> new LineDraft(LineKind.of(one.kind()), day, once(one.amount())))
                .toList();
        InvoiceDraft draft = new InvoiceDraft(
                rows.worded(List.of(lease)).get(lease),
                InvoiceKind.CHARGE,
                BillingMonth.of(number.on()),
                day,
                number.on(),
                number.on(),
                Totals.of(lines),
                lines,
                number.revision() == 0 ? null : Correction.further(number.revision()));
        this.document =
                new NewDocument(rows.organisation(), Ids.next(), number.number(), null, draft, Money.ZERO, paid);
    }

    /**
     * How it is called.
     *
     * @param revision how many single charges began on its day before
     */
    record Number(long number, LocalDate on, int revision) {}

    private static LineArithmetic once(Money amount) {
        return new LineArithmetic(
                LineRule.ONE_OFF, 1, 1, BigDecimal.ONE, amount.amount(), amount, BigDecimal.ZERO, Money.ZERO);
    }

    void store(Database database, String actor, OffsetDateTime now) {
        DocumentRows rows = new DocumentRows(List.of(document));
        database.update(DocumentRows.INVOICES, rows.invoices());
        database.update(DocumentRows.INVOICE_LINES, rows.lines());
        database.update(DocumentRows.EVENTS, rows.events("InvoiceIssued", actor, now));
    }

    InvoiceId id() {
        return new InvoiceId(document.id());
    }

    NewEntry booked() {
        return Booking.of(document);
    }
}
