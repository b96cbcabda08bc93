package com.baribhara.tenant.rest;

import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.IfMatch;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import com.baribhara.tenant.TenantFilter;
import com.baribhara.tenant.TenantId;
import com.baribhara.tenant.TenantNumberService;
import com.baribhara.tenant.TenantService;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("tenants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants", description = "The people and companies that rent.")
public class TenantsResource {
    private final TenantService tenants;
    private final TenantNumberService numbers;
    private final IfMatch ifMatch;

    public TenantsResource() {
        this(null, null, null);
    }

    @Inject
    public TenantsResource(TenantService tenants, TenantNumberService numbers, IfMatch ifMatch) {
        this.tenants = tenants;
        this.numbers = numbers;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed(Permissions.TENANT_READ)
    @Operation(
            summary = "List tenants",
            description =
                    "The tenants of your organisation, by code unless sorted otherwise; numbers of identity cards and taxpayers are masked.")
    public Paged<TenantJson> list(
            @Parameter(description = "Only the tenant with this code.", example = "T-0042") @QueryParam("code")
                    String code,
            @Parameter(description = "Only those whose name, in either language, contains this.") @QueryParam("name")
                    String name,
            @Parameter(description = "Only those with this mobile number.", example = "01712345678")
                    @QueryParam("phone")
                    String phone,
            @BeanParam PageParameters page) {
        return Paged.of(tenants.list(new TenantFilter(code, name, phone), page.request()), TenantJson::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.TENANT_READ)
    @Operation(
            summary = "Read a tenant",
            description =
                    "One tenant, with an ETag of its state. Who may see the numbers of the identity card and the taxpayer whole gets"
                            + " them so here, and that they were shown is recorded.")
    public TenantJson get(@Parameter(description = "The tenant's id.") @PathParam("id") TenantId id) {
        return TenantJson.of(numbers.open(id));
    }

    @POST
    @Path("search")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.TENANT_NID)
    @Operation(
            summary = "Find tenants by the number of their identity card, or as taxpayers",
            description = "Those who have exactly these numbers. They are sent in the body, for addresses end in logs.")
    @APIResponse(responseCode = "200", description = "Their numbers are masked, as in every list.")
    public Paged<TenantJson> search(SoughtTenant sought) {
        List<TenantJson> found = numbers.having(sought.nid(), sought.tin()).stream()
                .map(TenantJson::of)
                .toList();
        return new Paged<>(found, null, found.size());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.TENANT_WRITE)
    @Operation(summary = "Create a tenant", description = "Adds a person or company that leases can name.")
    @APIResponse(
            responseCode = "201",
            description = "Created; `Location` names it.",
            content = @Content(schema = @Schema(implementation = TenantJson.class)))
    public Response create(NewTenant tenant, @Context UriInfo uri) {
        TenantId id = tenants.create(tenant.command());
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(TenantJson.of(numbers.open(id)))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.TENANT_WRITE)
    @Operation(
            summary = "Change a tenant",
            description = "Changes what is given and leaves the rest, if it still is as it was read.")
    public TenantJson change(
            @Parameter(description = "The tenant's id.") @PathParam("id") TenantId id, ChangedTenant change) {
        tenants.change(id, change.command(tenants.get(id)), ifMatch.of(TenantJson::of));
        return TenantJson.of(numbers.open(id));
    }
}
