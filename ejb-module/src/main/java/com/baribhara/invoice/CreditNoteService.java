package com.baribhara.invoice;

import com.baribhara.invoice.internal.CreditNoteRepository;
import com.baribhara.invoice.model.CreditNote;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads credit notes. */
@Stateless
@RolesAllowed({Permissions.INVOICE_READ, Roles.SYSTEM})
public class CreditNoteService {
    private final CreditNoteRepository notes;

    protected CreditNoteService() {
        this(null);
    }

    @Inject
    public CreditNoteService(CreditNoteRepository notes) {
        this.notes = notes;
    }

    /** With their lines; sorted by {@code number} (usual: the newest first) or {@code issued}. */
    public Page<CreditNoteView> list(CreditNoteFilter filter, PageRequest page) {
        return notes.list(filter, page).map(CreditNote::view);
    }

    public CreditNoteView get(CreditNoteId id) {
        return notes.find(id).map(CreditNote::view).orElseThrow(() -> new NotFound("credit-note", id));
    }
}
