package com.baribhara.invoice.rest;

import com.baribhara.invoice.CreditNoteFilter;
import com.baribhara.invoice.CreditNoteId;
import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.invoice.CreditNoteService;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import com.baribhara.shared.web.Request;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.TenantId;
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

@Path("credit-notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit notes", description = "What is taken back of invoices.")
public class CreditNotesResource {
    private final CreditNoteService notes;
    private final Request request;

    public CreditNotesResource() {
        this(null, null);
    }

    @Inject
    public CreditNotesResource(CreditNoteService notes, Request request) {
        this.notes = notes;
        this.request = request;
    }

    @GET
    @RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT})
    @Operation(
            summary = "List credit notes",
            description = "The credit notes of your organisation with their lines, newest first.")
    public Paged<CreditNoteJson> list(
            @Parameter(description = "Only those of this invoice.") @QueryParam("invoice") InvoiceId invoice,
            @Parameter(description = "Only those of this lease.") @QueryParam("lease") LeaseId lease,
            @Parameter(description = "Only those of this tenant.") @QueryParam("tenant") TenantId tenant,
            @Parameter(description = "Only those of invoices of this month.", example = "2026-08") @QueryParam("month")
                    BillingMonth month,
            @Parameter(description = "Only those of this kind.") @QueryParam("kind") CreditNoteKind kind,
            @BeanParam PageParameters page) {
        return Paged.of(
                notes.list(new CreditNoteFilter(invoice, lease, tenant, month, kind), page.request()),
                note -> CreditNoteJson.of(note, request.locale()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT})
    @Operation(summary = "Read a credit note", description = "One credit note with its lines.")
    public CreditNoteJson get(@Parameter(description = "The credit note's id.") @PathParam("id") CreditNoteId id) {
        return CreditNoteJson.of(notes.get(id), request.locale());
    }
}
