package com.baribhara.invoice.rest;

import com.baribhara.invoice.InvoiceFilter;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceService;
import com.baribhara.invoice.InvoiceStatus;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import com.baribhara.shared.web.Request;
import com.baribhara.tenant.LeaseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("me/invoices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My own", description = "What the signed-in person may see of themselves.")
public class MyInvoicesResource {
    private final InvoiceService invoices;
    private final Request request;

    public MyInvoicesResource() {
        this(null, null);
    }

    @Inject
    public MyInvoicesResource(InvoiceService invoices, Request request) {
        this.invoices = invoices;
        this.request = request;
    }

    @GET
    @RolesAllowed(Permissions.TENANCY_OWN)
    @Operation(summary = "List my invoices", description = "A tenant's own invoices with their lines, newest first.")
    public Paged<InvoiceJson> list(
            @Parameter(description = "Only invoices of this month.", example = "2026-07") @QueryParam("month")
                    BillingMonth month,
            @Parameter(description = "Only invoices of this lease.") @QueryParam("lease") LeaseId lease,
            @Parameter(description = "Only invoices that stand so.") @QueryParam("status") InvoiceStatus status,
            @Parameter(description = "Only invoices that are, or are not, unpaid after their due day.")
                    @QueryParam("overdue")
                    Boolean overdue,
            @BeanParam PageParameters page) {
        InvoiceFilter filter = new InvoiceFilter(month, lease, null, null, status, overdue, null);
        return Paged.of(invoices.mine(filter, page.request()), invoice -> InvoiceJson.of(invoice, request.locale()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.TENANCY_OWN)
    @Operation(
            summary = "Read one of my invoices",
            description = "A tenant's own invoice; anybody else's is not found.")
    public InvoiceJson get(@Parameter(description = "The invoice's id.") @PathParam("id") InvoiceId id) {
        return InvoiceJson.of(invoices.mine(id), request.locale());
    }
}
