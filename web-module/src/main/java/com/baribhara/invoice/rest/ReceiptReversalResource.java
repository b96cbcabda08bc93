package com.baribhara.invoice.rest;

import com.baribhara.invoice.HeldReceiptId;
import com.baribhara.invoice.HoldingService;
import com.baribhara.invoice.ReceiptReversalService;
import com.baribhara.invoice.ReversalStatus;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.IdempotencyKey;
import com.baribhara.tenant.LeaseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("leases/{id}/holdings/receipts/{receipt}/reversal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Holdings")
public class ReceiptReversalResource {
    private static final String ID = "The lease's id.";
    private static final String RECEIPT = "The id of the receipt, as the holdings of the lease have it.";

    private final ReceiptReversalService reversals;
    private final HoldingService holdings;
    private final IdempotencyKey once;

    public ReceiptReversalResource() {
        this(null, null, null);
    }

    @Inject
    public ReceiptReversalResource(ReceiptReversalService reversals, HoldingService holdings, IdempotencyKey once) {
        this.reversals = reversals;
        this.holdings = holdings;
        this.once = once;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.INVOICE_CORRECT)
    @Operation(
            summary = "Take a receipt back",
            description =
                    "For a deposit or an advance that was recorded wrongly, while nothing of it is used or settled. It is booked the other way"
                            + " round. Above the limit of your organisation, and always for an accountant, a second person must agree.")
    @APIResponse(
            responseCode = "201",
            description = "Booked; `Location` names what is held now.",
            content = @Content(schema = @Schema(implementation = HoldingsJson.class)))
    @APIResponse(
            responseCode = "202",
            description = "Waits for a second person; `Location` names what is held now.",
            content = @Content(schema = @Schema(implementation = HoldingsJson.class)))
    public Response reverse(
            @Parameter(description = ID) @PathParam("id") LeaseId id,
            @Parameter(description = RECEIPT) @PathParam("receipt") HeldReceiptId receipt,
            @Parameter(description = HoldingsResource.KEY, required = true) @HeaderParam(IdempotencyKey.HEADER)
                    String key,
            NewReversal reversal,
            @Context UriInfo uri) {
        return once.once(key, reversal, () -> {
            boolean done = reversals.reverse(id, receipt, reversal.reason()) == ReversalStatus.DONE;
            return Response.status(done ? Response.Status.CREATED : Response.Status.ACCEPTED)
                    .location(
                            uri.getBaseUriBuilder().path("leases/{id}/holdings").build(id.toString()))
                    .entity(shown(id))
                    .build();
        });
    }

    @POST
    @Path("approve")
    @RolesAllowed(Permissions.CORRECTION_APPROVE)
    @Operation(
            summary = "Agree to take a receipt back",
            description =
                    "Books it. Whoever asked can't agree, and nobody once something of it is used. Decided once, it stays so.")
    public HoldingsJson approve(
            @Parameter(description = ID) @PathParam("id") LeaseId id,
            @Parameter(description = RECEIPT) @PathParam("receipt") HeldReceiptId receipt) {
        reversals.approve(id, receipt);
        return shown(id);
    }

    @POST
    @Path("refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.CORRECTION_APPROVE)
    @Operation(
            summary = "Refuse to take a receipt back",
            description = "Nothing is booked; the reason stays in the lease's history.")
    public HoldingsJson refuse(
            @Parameter(description = ID) @PathParam("id") LeaseId id,
            @Parameter(description = RECEIPT) @PathParam("receipt") HeldReceiptId receipt,
            NewReversal refusal) {
        reversals.refuse(id, receipt, refusal.reason());
        return shown(id);
    }

    private HoldingsJson shown(LeaseId id) {
        return HoldingsJson.of(holdings.of(id));
    }
}
