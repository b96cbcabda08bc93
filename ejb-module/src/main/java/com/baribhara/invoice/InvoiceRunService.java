package com.baribhara.invoice;

import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** The month's billing as the people of one organisation see it. */
@Stateless
@RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.SYSTEM})
public class InvoiceRunService {
    @RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.SYSTEM})
    public InvoiceRunId request(RequestInvoiceRun command) {
        throw new IllegalStateException("to come");
    }

    public InvoiceRunView get(InvoiceRunId id) {
        throw new IllegalStateException("to come");
    }

    public Page<InvoiceRunView> list(PageRequest page) {
        throw new IllegalStateException("to come");
    }

    public Page<ParkedLease> parked(InvoiceRunId run, PageRequest page) {
        throw new IllegalStateException("to come");
    }
}
