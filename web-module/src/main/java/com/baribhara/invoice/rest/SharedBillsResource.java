package com.baribhara.invoice.rest;

import com.baribhara.invoice.sharing.EnterSharedBill;
import com.baribhara.invoice.sharing.SharedBillFilter;
import com.baribhara.invoice.sharing.SharedBillId;
import com.baribhara.invoice.sharing.SharedBillKind;
import com.baribhara.invoice.sharing.SharedBillService;
import com.baribhara.invoice.sharing.SharedBillStatus;
import com.baribhara.property.PropertyId;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.IdempotencyKey;
import com.baribhara.shared.web.IfMatch;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import com.baribhara.shared.web.Request;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

@Path("shared-bills")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shared bills", description = "Bills of a building that its units share.")
public class SharedBillsResource {
    private static final String ID = "The bill's id.";

    private final SharedBillService bills;
    private final IdempotencyKey once;
    private final IfMatch ifMatch;
    private final Request request;

    public SharedBillsResource() {
        this(null, null, null, null);
    }

    @Inject
    public SharedBillsResource(SharedBillService bills, IdempotencyKey once, IfMatch ifMatch, Request request) {
        this.bills = bills;
        this.once = once;
        this.ifMatch = ifMatch;
        this.request = request;
    }

    @GET
    @RolesAllowed(Permissions.LEASE_READ)
    @Operation(summary = "List shared bills", description = "Without their parts, the newest first.")
    public Paged<SharedBillJson> list(
            @Parameter(description = "Only those of this property.") @QueryParam("property") PropertyId property,
            @Parameter(description = "Only those of this kind.") @QueryParam("kind") SharedBillKind kind,
            @Parameter(description = "Only those that stand so.") @QueryParam("status") SharedBillStatus status,
            @BeanParam PageParameters page) {
        return Paged.of(bills.list(new SharedBillFilter(property, kind, status), page.request()), SharedBillJson::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.LEASE_READ)
    @Operation(summary = "Read a shared bill", description = "With what falls to each lease, and to the landlord.")
    public SharedBillDetailJson get(@Parameter(description = ID) @PathParam("id") SharedBillId id) {
        return SharedBillDetailJson.of(bills.get(id), request.locale());
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.LEASE_WRITE)
    @Operation(summary = "Preview a shared bill", description = "What would fall to each lease; nothing is stored.")
    public SharedBillPreviewJson preview(NewSharedBill bill) {
        EnterSharedBill command = bill.command();
        return SharedBillPreviewJson.of(command, bills.preview(command), request.locale());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.LEASE_WRITE)
    @Operation(
            summary = "Enter a shared bill",
            description =
                    "Splits it among the units of the building, to the poisha. Each part comes to its lease with its next bill; where this month"
                            + " is billed already, the next run bills the difference. The same bill again is refused with 409.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; `Location` names it.",
            content = @Content(schema = @Schema(implementation = SharedBillDetailJson.class)))
    public Response enter(
            @Parameter(description = HoldingsResource.KEY, required = true) @HeaderParam(IdempotencyKey.HEADER)
                    String key,
            NewSharedBill bill,
            @Context UriInfo uri) {
        return once.once(key, bill, () -> {
            SharedBillId id = bills.post(bill.command());
            return Response.created(
                            uri.getAbsolutePathBuilder().path(id.toString()).build())
                    .entity(get(id))
                    .build();
        });
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.LEASE_WRITE)
    @Operation(
            summary = "Correct a shared bill",
            description =
                    "Splits it anew, if it still is as it was read. What was billed already stays; the next run bills or credits the difference.")
    public SharedBillDetailJson correct(
            @Parameter(description = ID) @PathParam("id") SharedBillId id, ChangedSharedBill change) {
        bills.correct(
                id,
                change.terms(bills.get(id).terms()),
                change.reason(),
                ifMatch.of(bill -> SharedBillDetailJson.of(bill, request.locale())));
        return get(id);
    }

    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.LEASE_WRITE)
    @Operation(
            summary = "Withdraw a shared bill",
            description =
                    "It never should have been: if it still is as it was read, its parts are no longer charged, and the next run credits what was"
                            + " billed of them. It may be entered anew.")
    public SharedBillDetailJson withdraw(
            @Parameter(description = ID) @PathParam("id") SharedBillId id,
            @Parameter(description = "The ETag with which it was read.", required = true) @HeaderParam(IfMatch.HEADER)
                    String state,
            SharedBillWithdrawal withdrawal) {
        bills.withdraw(id, withdrawal.reason(), ifMatch.of(bill -> SharedBillDetailJson.of(bill, request.locale())));
        return get(id);
    }
}
