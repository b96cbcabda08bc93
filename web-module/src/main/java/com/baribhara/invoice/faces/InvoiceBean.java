package com.baribhara.invoice.faces;

import com.baribhara.invoice.CorrectionRequestFilter;
import com.baribhara.invoice.CorrectionRequestService;
import com.baribhara.invoice.CorrectionRequestStatus;
import com.baribhara.invoice.CorrectionRequestView;
import com.baribhara.invoice.CreditNoteFilter;
import com.baribhara.invoice.CreditNoteService;
import com.baribhara.invoice.CreditNoteView;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceService;
import com.baribhara.invoice.InvoiceView;
import com.baribhara.ledger.LeaseEntry;
import com.baribhara.ledger.LedgerService;
import com.baribhara.shared.Money;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.paging.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** One invoice with its lines, what was taken back of it, and what is asked to be. */
@Named
@RequestScoped
public class InvoiceBean {
    /** Nobody asks how many there are. */
    private static final PageRequest ALL = PageRequest.piece(null, null, Set.of());

    private final InvoiceService invoices;
    private final CreditNoteService creditNotes;
    private final CorrectionRequestService requests;
    private final LedgerService ledger;
    private String id;
    private InvoiceView shown;
    private InvoiceView corrected;
    private List<CreditNoteView> notes;
    private List<CorrectionRequestView> waiting;
    private List<LeaseEntry> payments;

    protected InvoiceBean() {
        this(null, null, null, null);
    }

    @Inject
    public InvoiceBean(
            InvoiceService invoices,
            CreditNoteService creditNotes,
            CorrectionRequestService requests,
            LedgerService ledger) {
        this.ledger = ledger;
        this.invoices = invoices;
        this.creditNotes = creditNotes;
        this.requests = requests;
    }

    public InvoiceView getShown() {
        if (shown == null) {
            shown = invoices.get(invoiceId());
        }
        return shown;
    }

    /** The invoice that it refers to, null when none. */
    public InvoiceView getCorrected() {
        if (corrected == null && getShown().standing().corrects() != null) {
            corrected = invoices.get(shown.standing().corrects());
        }
        return corrected;
    }

    /** The latest first. */
    public List<CreditNoteView> getNotes() {
        if (notes == null) {
            notes = creditNotes.list(CreditNoteFilter.of(invoiceId()), ALL).items();
        }
        return notes;
    }

    /** The correction that waits for a second person, if any. */
    public List<CorrectionRequestView> getWaiting() {
        if (waiting == null) {
            waiting = requests.list(new CorrectionRequestFilter(invoiceId(), CorrectionRequestStatus.PENDING), ALL)
                    .items();
        }
        return waiting;
    }

    /** What is settled by other than credit notes. */
    public Money getPaid() {
        return getShown()
                .total()
                .minus(getShown().outstanding())
                .minus(getShown().standing().credited());
    }

    /** What paid it, oldest first: credit, an advance, a deposit. */
    public List<LeaseEntry> getPayments() {
        if (payments == null) {
            payments = getPaid().zero()
                    ? List.of()
                    : ledger.paid(shown.lease().value(), shown.id().value());
        }
        return payments;
    }

    public boolean isOpen() {
        return getShown().outstanding().positive();
    }

    private InvoiceId invoiceId() {
        try {
            return InvoiceId.valueOf(String.valueOf(id));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("invoice", id);
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
