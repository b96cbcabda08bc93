package com.baribhara.invoice;

import com.baribhara.invoice.internal.CorrectionBook;
import com.baribhara.invoice.internal.CorrectionEvents;
import com.baribhara.invoice.internal.CorrectionRequestRepository;
import com.baribhara.invoice.model.CorrectionRequest;
import com.baribhara.invoice.model.Invoice;
import com.baribhara.organisation.OrganisationService;
import com.baribhara.shared.Expected;
import com.baribhara.shared.Ids;
import com.baribhara.shared.Money;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Corrections of invoices by hand. Owners and managers issue them, up to the limit of the organisation; above it, and for accountants
 * always, the correction becomes a request that a second person decides.
 */
@Stateless
@RolesAllowed(Permissions.INVOICE_CORRECT)
public class CorrectionService {
    private final CorrectionBook book;
    private final CorrectionRequestRepository requests;
    private final CorrectionEvents events;
    private final OrganisationService organisations;
    private final CurrentActor actor;
    private final Clock clock;

    protected CorrectionService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CorrectionService(
            CorrectionBook book,
            CorrectionRequestRepository requests,
            CorrectionEvents events,
            OrganisationService organisations,
            CurrentActor actor,
            Clock clock) {
        this.book = book;
        this.requests = requests;
        this.events = events;
        this.organisations = organisations;
        this.actor = actor;
        this.clock = clock;
    }

    /** Line by line what can still be taken back of an invoice. */
    public List<LeftOfLine> left(InvoiceId id) {
        return book.left(book.existing(id));
    }

    /**
     * What the correction would come to, without doing it. The reason may still be missing.
     *
     * @throws com.baribhara.shared.Refusal when it would be refused
     */
    public CorrectionPreview preview(CorrectInvoice command) {
        String reason = command.reason() == null || command.reason().isBlank() ? "-" : command.reason();
        CorrectInvoice wanted =
                new CorrectInvoice(command.invoice(), command.kind(), command.lines(), reason).checked();
        return book.effect(book.existing(wanted.invoice()), wanted, limit());
    }

    /**
     * Issues the credit note, or asks for it where a second person must agree.
     *
     * @throws com.baribhara.shared.ChangedMeanwhile when the invoice no longer looks as the caller saw it
     * @throws InvoiceNotCorrectable when as it stands this can't be taken back
     */
    public CorrectionOutcome correct(CorrectInvoice command, Expected<InvoiceView> expected) {
        CorrectInvoice wanted = command.checked();
        Invoice invoice = book.existing(wanted.invoice());
        InvoiceView view = book.view(invoice);
        expected.check(view);
        Money limit = limit();
        CorrectionPreview effect = book.effect(invoice, wanted, limit);
        if (!effect.secondPerson()) {
            CorrectionBook.Issued issued = book.issue(wanted, expected, limit);
            events.issued(issued.note(), null);
            return new CorrectionOutcome(issued.note().id(), null);
        }
        CorrectionRequest request =
                new CorrectionRequest(Ids.next(), view, wanted, effect, actor.get(), clock.instant());
        requests.add(request);
        events.requested(request.view());
        return new CorrectionOutcome(null, request.id());
    }

    /** Null for whoever may issue any amount alone; an accountant issues nothing alone. */
    private Money limit() {
        Actor person = actor.get();
        return person.has(Permissions.CORRECTION_APPROVE)
                ? organisations.current().correctionLimit()
                : Money.ZERO;
    }
}
