package com.baribhara.invoice.rest;

import com.baribhara.invoice.InvoiceFilter;
import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.invoice.InvoiceStatus;
import com.baribhara.property.UnitId;
import com.baribhara.shared.BillingMonth;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.TenantId;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which invoices to list. */
public class InvoiceParameters {
    @Parameter(description = "Only invoices of this month.", example = "2026-07")
    @QueryParam("month")
    private BillingMonth month;

    @Parameter(description = "Only invoices of this lease.")
    @QueryParam("lease")
    private LeaseId lease;

    @Parameter(description = "Only invoices to this tenant.")
    @QueryParam("tenant")
    private TenantId tenant;

    @Parameter(description = "Only invoices for this unit.")
    @QueryParam("unit")
    private UnitId unit;

    @Parameter(description = "Only invoices that stand so.")
    @QueryParam("status")
    private InvoiceStatus status;

    @Parameter(description = "Only invoices that are, or are not, unpaid after their due day.")
    @QueryParam("overdue")
    private Boolean overdue;

    @Parameter(description = "Only the invoice with this number.", example = "INV-000123")
    @QueryParam("number")
    private InvoiceNumber number;

    InvoiceFilter filter() {
        return new InvoiceFilter(month, lease, tenant, unit, status, overdue, number);
    }
}
