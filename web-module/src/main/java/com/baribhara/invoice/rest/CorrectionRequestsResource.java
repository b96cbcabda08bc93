package com.baribhara.invoice.rest;

import com.baribhara.invoice.CorrectionRequestFilter;
import com.baribhara.invoice.CorrectionRequestId;
import com.baribhara.invoice.CorrectionRequestService;
import com.baribhara.invoice.CorrectionRequestStatus;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("correction-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Correction requests", description = "Credit notes that a second person must agree to.")
public class CorrectionRequestsResource {
    private static final String ID = "The request's id.";

    private final CorrectionRequestService requests;

    public CorrectionRequestsResource() {
        this(null);
    }

    @Inject
    public CorrectionRequestsResource(CorrectionRequestService requests) {
        this.requests = requests;
    }

    @GET
    @RolesAllowed(Permissions.INVOICE_READ)
    @Operation(summary = "List correction requests", description = "Those of your organisation, newest first.")
    public Paged<CorrectionRequestJson> list(
            @Parameter(description = "Only those for this invoice.") @QueryParam("invoice") InvoiceId invoice,
            @Parameter(description = "Only those that stand so.") @QueryParam("status") CorrectionRequestStatus status,
            @BeanParam PageParameters page) {
        return Paged.of(
                requests.list(new CorrectionRequestFilter(invoice, status), page.request()), CorrectionRequestJson::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.INVOICE_READ)
    @Operation(summary = "Read a correction request", description = "One request and what became of it.")
    public CorrectionRequestJson get(@Parameter(description = ID) @PathParam("id") CorrectionRequestId id) {
        return CorrectionRequestJson.of(requests.get(id));
    }

    @POST
    @Path("{id}/approve")
    @RolesAllowed(Permissions.CORRECTION_APPROVE)
    @Operation(
            summary = "Approve a correction",
            description =
                    "Issues the credit note that was asked for. Whoever asked can't approve it, and nobody when it would come to"
                            + " something else by now. Decided once, it stays so: sent again, this is refused.")
    public CorrectionRequestJson approve(@Parameter(description = ID) @PathParam("id") CorrectionRequestId id) {
        requests.approve(id);
        return get(id);
    }

    @POST
    @Path("{id}/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.CORRECTION_APPROVE)
    @Operation(summary = "Refuse a correction", description = "Nothing is issued; the reason stays with the request.")
    public CorrectionRequestJson refuse(
            @Parameter(description = ID) @PathParam("id") CorrectionRequestId id, CorrectionRefusal refusal) {
        requests.refuse(id, refusal.reason());
        return get(id);
    }
}
