package com.baribhara.invoice.rest;

import com.baribhara.invoice.CorrectionOutcome;
import com.baribhara.invoice.CorrectionRequestService;
import com.baribhara.invoice.CorrectionService;
import com.baribhara.invoice.CreditNoteFilter;
import com.baribhara.invoice.CreditNoteId;
import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.invoice.CreditNoteService;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.IdempotencyKey;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import com.baribhara.shared.web.Request;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.TenantId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("credit-notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit notes", description = "What is taken back of invoices.")
public class CreditNotesResource {
    private final CreditNoteService notes;
    private final CorrectionService corrections;
    private final CorrectionRequestService requests;
    private final IdempotencyKey once;
    private final Request request;
    private final Jsonb json;

    public CreditNotesResource() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CreditNotesResource(
            CreditNoteService notes,
            CorrectionService corrections,
            CorrectionRequestService requests,
            IdempotencyKey once,
            Request request,
            Jsonb json) {
        this.notes = notes;
        this.corrections = corrections;
        this.requests = requests;
        this.once = once;
        this.request = request;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.INVOICE_CORRECT)
    @Operation(
            summary = "Correct an invoice",
            description =
                    "Issues a credit note. Above the limit of your organisation, and always for an accountant, it becomes a request"
                            + " that a second person decides.")
    @APIResponse(
            responseCode = "201",
            description = "Issued; `Location` names the credit note.",
            content = @Content(schema = @Schema(implementation = CreditNoteJson.class)))
    @APIResponse(
            responseCode = "202",
            description = "Waits for a second person; `Location` names the request.",
            content = @Content(schema = @Schema(implementation = CorrectionRequestJson.class)))
    public Response correct(
            @Parameter(
                            description =
                                    "Made up by you, new for each correction; sent again with the same body, the first answer"
                                            + " comes again with `Idempotent-Replay: true`.",
                            required = true)
                    @HeaderParam(IdempotencyKey.HEADER)
                    String key,
            NewCreditNote note,
            @Context UriInfo uri) {
        return once.once(key, note, () -> answer(note, uri));
    }

    private Response answer(NewCreditNote note, UriInfo uri) {
        CorrectionOutcome outcome = corrections.correct(note.command(), note.expected(json, request.locale()));
        if (outcome.issued()) {
            URI made =
                    uri.getAbsolutePathBuilder().path(outcome.note().toString()).build();
            return Response.created(made).entity(get(outcome.note())).build();
        }
        URI waiting = uri.getBaseUriBuilder()
                .path(CorrectionRequestsResource.class)
                .path(outcome.request().toString())
                .build();
        return Response.accepted(CorrectionRequestJson.of(requests.get(outcome.request())))
                .location(waiting)
                .build();
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.INVOICE_CORRECT)
    @Operation(
            summary = "Preview a correction",
            description =
                    "The lines of the credit note, what it would lower the invoice by and what would become the tenant's credit.")
    public CorrectionJson preview(NewCreditNote note) {
        return CorrectionJson.of(corrections.preview(note.command()), request.locale());
    }

    @GET
    @RolesAllowed(Permissions.INVOICE_READ)
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
    @RolesAllowed(Permissions.INVOICE_READ)
    @Operation(summary = "Read a credit note", description = "One credit note with its lines.")
    public CreditNoteJson get(@Parameter(description = "The credit note's id.") @PathParam("id") CreditNoteId id) {
        return CreditNoteJson.of(notes.get(id), request.locale());
    }
}
