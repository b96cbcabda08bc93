package com.baribhara.invoice;

import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Reads invoices. */
@Stateless
@RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.SYSTEM})
public class InvoiceService {
    public Page<InvoiceSummary> list(InvoiceFilter filter, PageRequest page) {
        throw new IllegalStateException("to come");
    }

    public Page<InvoiceView> listWithLines(InvoiceFilter filter, PageRequest page) {
        throw new IllegalStateException("to come");
    }

    public InvoiceView get(InvoiceId id) {
        throw new IllegalStateException("to come");
    }

    @RolesAllowed(Roles.TENANT)
    public Page<InvoiceView> mine(PageRequest page) {
        throw new IllegalStateException("to come");
    }

    @RolesAllowed(Roles.TENANT)
    public InvoiceView mine(InvoiceId id) {
        throw new IllegalStateException("to come");
    }
}
