package com.baribhara.invoice.internal;

import com.baribhara.invoice.CorrectInvoice;
import com.baribhara.invoice.CorrectionPreview;
import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.invoice.CreditNoteView;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceLineView;
import com.baribhara.invoice.InvoiceNotCorrectable;
import com.baribhara.invoice.InvoiceStatus;
import com.baribhara.invoice.InvoiceView;
import com.baribhara.invoice.LeftOfLine;
import com.baribhara.invoice.model.CreditEffect;
import com.baribhara.invoice.model.CreditNote;
import com.baribhara.invoice.model.Invoice;
import com.baribhara.invoice.model.LeftOfLines;
import com.baribhara.invoice.model.TakenBack;
import com.baribhara.shared.ChangedAtOnce;
import com.baribhara.shared.Expected;
import com.baribhara.shared.Ids;
import com.baribhara.shared.Money;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.time.Dhaka;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Works out corrections by hand and stores them: the credit note, what it does to the invoice and the tenant, the journal. */
@ApplicationScoped
public class CorrectionBook {
    private final CorrectedInvoices invoices;
    private final CorrectionPosting posting;
    private final Clock clock;

    protected CorrectionBook() {
        this(null, null, null);
    }

    @Inject
    public CorrectionBook(CorrectedInvoices invoices, CorrectionPosting posting, Clock clock) {
        this.invoices = invoices;
        this.posting = posting;
        this.clock = clock;
    }

    public Invoice existing(InvoiceId id) {
        return invoices.find(id).orElseThrow(() -> new NotFound("invoice", id));
    }

    public InvoiceView view(Invoice invoice) {
        return invoice.view(Dhaka.today(clock));
    }

    /** Line by line what no credit note has taken back yet. */
    public List<LeftOfLine> left(Invoice invoice) {
        List<CreditNoteView> notes =
                invoices.notes(invoice.id()).stream().map(CreditNote::view).toList();
        return LeftOfLines.of(view(invoice).lines(), notes);
    }

    /**
     * What the correction would do to the invoice as it is now.
     *
     * @param limit above it somebody else must agree, null for none; what was taken back of the invoice before, without anybody else, counts
     * @throws com.baribhara.shared.Refusal when the invoice can't be corrected so
     */
    public CorrectionPreview effect(Invoice invoice, CorrectInvoice command, Money limit) {
        InvoiceView view = view(invoice);
        if (view.status() == InvoiceStatus.VOID) {
            throw new InvoiceNotCorrectable("invoice.void");
        }
        if (command.kind() == CreditNoteKind.VOID) {
            invoice.mayBecomeVoid();
            invoices.correctionOf(view.id()).ifPresent(other -> {
                throw new InvoiceNotCorrectable("invoice.corrected", other.toString());
            });
        }
        List<InvoiceLineView> lines = new TakenBack(left(invoice), view.outstanding()).lines(command);
        Money net = Money.sum(lines.stream().map(InvoiceLineView::net).toList());
        Money vat = Money.sum(lines.stream().map(InvoiceLineView::vat).toList());
        Money total = net.plus(vat);
        CreditEffect effect = CreditEffect.of(view.outstanding(), Money.ZERO, total.negated());
        return new CorrectionPreview(
                command.kind(),
                lines,
                net,
                vat,
                total,
                view.outstanding().minus(effect.outstanding()),
                effect.tenantCredit(),
                effect.outstanding(),
                limit != null && total.negated().plus(invoices.alone(view.id())).compareTo(limit) > 0);
    }

    /** What was issued, and what it did. */
    public record Issued(CreditNoteView note, CorrectionPreview effect) {}

    /**
     * Issues the credit note. Locks what the monthly run locks, in its order: the counter, the tenant's credit, the invoice; so that neither
     * waits for the other in a circle, and two people who correct one invoice come one after the other.
     *
     * @param limit as of {@link #effect}
     * @throws com.baribhara.shared.Refusal when the invoice is not as expected, or can't be corrected so any more
     */
    public Issued issue(CorrectInvoice command, Expected<InvoiceView> expected, Money limit) {
        Invoice invoice = existing(command.invoice());
        CorrectedInvoices.Counted number = invoices.nextNumber();
        invoices.lockCredit(invoice);
        invoices.lock(invoice);
        expected.check(view(invoice));
        CorrectionPreview effect = effect(invoice, command, limit);
        if (effect.secondPerson()) {
            throw new ChangedAtOnce();
        }
        LocalDate today = Dhaka.today(clock);
        CreditNote note = new CreditNote(Ids.next(), number.number(), invoice, command, effect, today)
                .counted(invoices.revision(command));
        invoice.correct(command.kind(), effect.applied(), invoices.freeRevision(invoice));
        posting.store(number.organisation(), note);
        return new Issued(note.view(), effect);
    }
}
