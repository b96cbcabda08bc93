package com.baribhara.invoice.rest;

import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import com.baribhara.shared.web.Request;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("invoices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices", description = "What tenants owe, line by line.")
public class InvoicesResource {
    private final InvoiceService invoices;
    private final Request request;

    public InvoicesResource() {
        this(null, null);
    }

    @Inject
    public InvoicesResource(InvoiceService invoices, Request request) {
        this.invoices = invoices;
        this.request = request;
    }

    @GET
    @RolesAllowed(Permissions.INVOICE_READ)
    @Operation(
            summary = "List invoices",
            description = "The invoices of your organisation with their lines, newest first.")
    public Paged<InvoiceJson> list(@BeanParam InvoiceParameters which, @BeanParam PageParameters page) {
        return Paged.of(
                invoices.listWithLines(which.filter(), page.request()),
                invoice -> InvoiceJson.of(invoice, request.locale()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.INVOICE_READ)
    @Operation(summary = "Read an invoice", description = "One invoice with its lines, with an ETag of its state.")
    public InvoiceJson get(@Parameter(description = "The invoice's id.") @PathParam("id") InvoiceId id) {
        return InvoiceJson.of(invoices.get(id), request.locale());
    }
}
