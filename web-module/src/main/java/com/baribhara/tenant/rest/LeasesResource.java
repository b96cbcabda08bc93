package com.baribhara.tenant.rest;

import com.baribhara.property.UnitId;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.IfMatch;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import com.baribhara.tenant.LeaseFilter;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseStatus;
import com.baribhara.tenant.TenantId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

@Path("leases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leases", description = "Who rents what, from when, for how much.")
public class LeasesResource {
    private final LeaseService leases;
    private final IfMatch ifMatch;

    public LeasesResource() {
        this(null, null);
    }

    @Inject
    public LeasesResource(LeaseService leases, IfMatch ifMatch) {
        this.leases = leases;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed(Permissions.LEASE_READ)
    @Operation(
            summary = "List leases",
            description = "The leases of your organisation, by code unless sorted otherwise.")
    public Paged<LeaseJson> list(
            @Parameter(description = "Only the lease with this code.", example = "L-0042") @QueryParam("code")
                    String code,
            @Parameter(description = "Only leases of this unit.") @QueryParam("unit") UnitId unit,
            @Parameter(description = "Only leases of this tenant.") @QueryParam("tenant") TenantId tenant,
            @Parameter(description = "Only leases that stand so.") @QueryParam("status") LeaseStatus status,
            @BeanParam PageParameters page) {
        return Paged.of(leases.list(new LeaseFilter(code, unit, tenant, status), page.request()), LeaseJson::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.LEASE_READ)
    @Operation(summary = "Read a lease", description = "One lease with its charges, with an ETag of its state.")
    public LeaseJson get(@Parameter(description = "The lease's id.") @PathParam("id") LeaseId id) {
        return LeaseJson.of(leases.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.LEASE_WRITE)
    @Operation(
            summary = "Create a lease",
            description = "Adds a draft. A draft occupies no unit and is not billed until it is activated.")
    @APIResponse(
            responseCode = "201",
            description = "Created; `Location` names it.",
            content = @Content(schema = @Schema(implementation = LeaseJson.class)))
    public Response create(NewLease lease, @Context UriInfo uri) {
        LeaseId id = leases.create(lease.command());
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(LeaseJson.of(leases.get(id)))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.LEASE_WRITE)
    @Operation(
            summary = "Change a lease",
            description =
                    "Changes what is given and leaves the rest, if it still is as it was read: a draft wholly, an active lease"
                            + " but for what bills rest on. Where charges of billed days become others, the next run posts the difference.")
    public LeaseJson change(
            @Parameter(description = "The lease's id.") @PathParam("id") LeaseId id, ChangedLease change) {
        leases.change(id, change.command(leases.get(id)), ifMatch.of(LeaseJson::of));
        return LeaseJson.of(leases.get(id));
    }
}
