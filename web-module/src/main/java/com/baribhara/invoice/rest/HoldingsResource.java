package com.baribhara.invoice.rest;

import com.baribhara.invoice.DepositService;
import com.baribhara.invoice.HoldingService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.IdempotencyKey;
import com.baribhara.tenant.LeaseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

@Path("leases/{id}/holdings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Holdings", description = "Deposits, advances and credit: money that you hold for a tenant.")
public class HoldingsResource {
    static final String KEY =
            "Made up by you, new for each call; sent again with the same body, the first answer comes again with"
                    + " `Idempotent-Replay: true`.";

    private final HoldingService holdings;
    private final DepositService deposits;
    private final IdempotencyKey once;

    public HoldingsResource() {
        this(null, null, null);
    }

    @Inject
    public HoldingsResource(HoldingService holdings, DepositService deposits, IdempotencyKey once) {
        this.holdings = holdings;
        this.deposits = deposits;
        this.once = once;
    }

    @GET
    @RolesAllowed(Permissions.HOLDING_READ)
    @Operation(
            summary = "Read what is held",
            description =
                    "Of a lease: deposit, advance and credit as they are now, what was taken, and how it was settled.")
    public HoldingsJson get(@Parameter(description = "The lease's id.") @PathParam("id") LeaseId id) {
        return HoldingsJson.of(holdings.of(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.HOLDING_WRITE)
    @Operation(
            summary = "Record a deposit, an advance or an opening balance",
            description =
                    "Money that you took to hold it, or what stood open before the first bill here. More than the law lets a landlord"
                            + " take in advance wants an `override`.")
    @APIResponse(
            responseCode = "201",
            description = "Booked; `Location` names what is held now.",
            content = @Content(schema = @Schema(implementation = HoldingsJson.class)))
    public Response record(
            @Parameter(description = "The lease's id.") @PathParam("id") LeaseId id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) String key,
            NewHolding holding,
            @Context UriInfo uri) {
        return once.once(key, holding, () -> {
            holdings.record(id, holding.command());
            return Response.created(uri.getAbsolutePath()).entity(get(id)).build();
        });
    }

    @POST
    @Path("settlement/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.HOLDING_READ)
    @Operation(
            summary = "Preview the settlement",
            description = "What would be paid of the deposit, what would be refunded, and what would stay owed.")
    public SettlementJson preview(
            @Parameter(description = "The lease's id.") @PathParam("id") LeaseId id, NewSettlement settlement) {
        return SettlementJson.of(deposits.preview(id, settlement.command()));
    }

    @POST
    @Path("settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.HOLDING_WRITE)
    @Operation(
            summary = "Settle the deposit",
            description =
                    "When the lease has ended and is billed to its last day, its meters too, once: all that is held pays what is open of its invoices, then the final invoice of what"
                            + " you deduct. The rest is the tenant's credit, to be paid out; what is not covered stays owed.")
    @APIResponse(
            responseCode = "201",
            description = "Settled; `Location` names what is held now.",
            content = @Content(schema = @Schema(implementation = SettlementJson.class)))
    public Response settle(
            @Parameter(description = "The lease's id.") @PathParam("id") LeaseId id,
            @Parameter(description = KEY, required = true) @HeaderParam(IdempotencyKey.HEADER) String key,
            NewSettlement settlement,
            @Context UriInfo uri) {
        return once.once(key, settlement, () -> {
            SettlementJson settled = SettlementJson.of(deposits.settle(id, settlement.command()));
            return Response.created(
                            uri.getBaseUriBuilder().path("leases/{id}/holdings").build(id.toString()))
                    .entity(settled)
                    .build();
        });
    }
}
