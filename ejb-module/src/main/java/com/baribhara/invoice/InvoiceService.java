package com.baribhara.invoice;

import com.baribhara.invoice.internal.InvoiceRepository;
import com.baribhara.invoice.model.Invoice;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.TenantId;
import com.baribhara.tenant.TenantService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Reads invoices: all of the organisation for its staff, their own for tenants. */
@Stateless
@RolesAllowed({Permissions.INVOICE_READ, Roles.SYSTEM})
public class InvoiceService {
    /** A void invoice stays to be seen and bills nothing. */
    private static final String BILLED =
            "case when e.status = com.baribhara.invoice.InvoiceStatus.VOID then 0bd else e.total.amount end";

    private final InvoiceRepository invoices;
    private final TenantService tenants;
    private final Clock clock;

    protected InvoiceService() {
        this(null, null, null);
    }

    @Inject
    public InvoiceService(InvoiceRepository invoices, TenantService tenants, Clock clock) {
        this.invoices = invoices;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * Sorted by {@code number} (usual: the newest first), {@code month}, {@code issued}, {@code due}, {@code total} or
     * {@code outstanding}.
     */
    public Page<InvoiceSummary> list(InvoiceFilter filter, PageRequest page) {
        LocalDate today = Dhaka.today(clock);
        return invoices.list(filter, today, page).map(invoice -> invoice.summary(today));
    }

    /** The same with the lines of each, by one statement more. */
    public Page<InvoiceView> listWithLines(InvoiceFilter filter, PageRequest page) {
        LocalDate today = Dhaka.today(clock);
        return invoices.list(filter, today, page).map(invoice -> invoice.view(today));
    }

    /** The same with two sums over all that match: what was billed, and what of it is outstanding. */
    public Page<InvoiceSummary> listWithTotals(InvoiceFilter filter, PageRequest page) {
        LocalDate today = Dhaka.today(clock);
        return invoices.list(filter, today, page, BILLED, "e.outstanding.amount")
                .map(invoice -> invoice.summary(today));
    }

    public InvoiceView get(InvoiceId id) {
        return existing(id).view(Dhaka.today(clock));
    }

    /**
     * What the signed-in tenant was billed, whatever tenant the filter names; nothing when no tenant is linked to the account.
     */
    @RolesAllowed(Permissions.TENANCY_OWN)
    public Page<InvoiceView> mine(InvoiceFilter filter, PageRequest page) {
        return listWithLines(filter.of(tenants.forCurrentAccount().orElse(TenantId.NOBODY)), page);
    }

    /** @throws NotFound also when it is another tenant's */
    @RolesAllowed(Permissions.TENANCY_OWN)
    public InvoiceView mine(InvoiceId id) {
        TenantId reader = tenants.forCurrentAccount().orElseThrow(() -> new NotFound("invoice", id));
        Invoice invoice = existing(id);
        if (!invoice.tenant().equals(reader)) {
            throw new NotFound("invoice", id);
        }
        return invoice.view(Dhaka.today(clock));
    }

    private Invoice existing(InvoiceId id) {
        return invoices.find(id).orElseThrow(() -> new NotFound("invoice", id));
    }
}
