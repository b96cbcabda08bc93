package com.baribhara.invoice.faces;

import com.baribhara.invoice.CorrectionReason;
import com.baribhara.invoice.CreditNoteId;
import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.invoice.CreditNoteService;
import com.baribhara.invoice.CreditNoteView;
import com.baribhara.invoice.InvoiceService;
import com.baribhara.invoice.InvoiceView;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One credit note with its lines, and the invoice that it takes back from. */
@Named
@RequestScoped
public class CreditNoteBean {
    private final CreditNoteService notes;
    private final InvoiceService invoices;
    private final Formats words;
    private final String id;
    private CreditNoteView shown;
    private InvoiceView invoice;

    protected CreditNoteBean() {
        this(null, null, null, null);
    }

    @Inject
    public CreditNoteBean(CreditNoteService notes, InvoiceService invoices, Formats words, ListState list) {
        this.notes = notes;
        this.invoices = invoices;
        this.words = words;
        this.id = list == null ? null : list.get("id");
    }

    public CreditNoteView getShown() {
        if (shown == null) {
            shown = notes.get(AddressedId.of("credit-note", id, CreditNoteId::valueOf));
        }
        return shown;
    }

    public InvoiceView getInvoice() {
        if (invoice == null) {
            invoice = invoices.get(getShown().invoice());
        }
        return invoice;
    }

    /** Of an adjustment the words of its code, else those of a person. */
    public String reason(CreditNoteView note) {
        return note.kind() == CreditNoteKind.ADJUSTMENT
                ? words.text("correction." + CorrectionReason.valueOf(note.reason()))
                : note.reason();
    }
}
