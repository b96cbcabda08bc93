package com.baribhara.tenant.rest;

import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.IfMatch;
import com.baribhara.shared.web.Paged;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseRentService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A rent is known by its first day: one that is there already is changed or taken back only by who says which one was seen. */
@Path("leases/{id}/rent-changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leases")
public class RentChangesResource {
    private static final String ID = "The lease's id.";
    private static final String FROM = "Its first day.";
    private static final String DAY = "2026-08-16";

    private final LeaseRentService rents;
    private final IfMatch ifMatch;

    public RentChangesResource() {
        this(null, null);
    }

    @Inject
    public RentChangesResource(LeaseRentService rents, IfMatch ifMatch) {
        this.rents = rents;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed(Permissions.LEASE_READ)
    @Operation(
            summary = "List changes of rent",
            description =
                    "What the rent became after the first, oldest first; those to come are in it. All on one page.")
    public Paged<RentChangeJson> list(@Parameter(description = ID) @PathParam("id") LeaseId id) {
        return Paged.whole(rents.of(id), RentChangeJson::of);
    }

    @GET
    @Path("{from}")
    @RolesAllowed(Permissions.LEASE_READ)
    @Operation(
            summary = "Read a change of rent",
            description = "The rent that was agreed from a day on, with an ETag of its state.")
    public RentChangeJson get(
            @Parameter(description = ID) @PathParam("id") LeaseId id,
            @Parameter(description = FROM, example = DAY) @PathParam("from") LocalDate from) {
        return RentChangeJson.of(rents.get(id, from));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.LEASE_WRITE)
    @Operation(
            summary = "Agree a new rent",
            description =
                    "From a day on. Where that day is billed already, the next run bills or credits the difference. Where a rent"
                            + " is agreed from the same day, this is refused with 409: change that one.")
    @APIResponse(
            responseCode = "201",
            description = "Agreed; `Location` names it.",
            content = @Content(schema = @Schema(implementation = RentChangeJson.class)))
    public Response agree(
            @Parameter(description = ID) @PathParam("id") LeaseId id, NewRentChange change, @Context UriInfo uri) {
        rents.agree(id, change.command());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(change.from().toString())
                        .build())
                .entity(get(id, change.from()))
                .build();
    }

    @PUT
    @Path("{from}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.LEASE_WRITE)
    @Operation(
            summary = "Change an agreed rent",
            description =
                    "Another rent from the same day, if it still is as it was read. The next run posts what differs.")
    public RentChangeJson change(
            @Parameter(description = ID) @PathParam("id") LeaseId id,
            @Parameter(description = FROM, example = DAY) @PathParam("from") LocalDate from,
            ChangedRent change) {
        rents.change(id, change.command(from), ifMatch.of(RentChangeJson::of));
        return get(id, from);
    }

    @DELETE
    @Path("{from}")
    @RolesAllowed(Permissions.LEASE_WRITE)
    @Operation(
            summary = "Take a change of rent back",
            description = "As if it had never been agreed, if it still is as it was read.")
    @APIResponse(responseCode = "204", description = "Taken back.")
    public void withdraw(
            @Parameter(description = ID) @PathParam("id") LeaseId id,
            @Parameter(description = FROM, example = DAY) @PathParam("from") LocalDate from) {
        rents.withdraw(id, from, ifMatch.of(RentChangeJson::of));
    }
}
