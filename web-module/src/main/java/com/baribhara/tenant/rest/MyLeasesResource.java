package com.baribhara.tenant.rest;

import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseStatus;
import com.baribhara.tenant.OwnLeaseService;
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

@Path("me/leases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My own")
public class MyLeasesResource {
    private final OwnLeaseService leases;

    public MyLeasesResource() {
        this(null);
    }

    @Inject
    public MyLeasesResource(OwnLeaseService leases) {
        this.leases = leases;
    }

    @GET
    @RolesAllowed(Permissions.TENANCY_OWN)
    @Operation(
            summary = "List my leases",
            description = "What a tenant rents or has rented, by code unless sorted otherwise; no drafts.")
    public Paged<LeaseJson> list(
            @Parameter(description = "Only leases that stand so.") @QueryParam("status") LeaseStatus status,
            @BeanParam PageParameters page) {
        return Paged.of(leases.list(status, page.request()), LeaseJson::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.TENANCY_OWN)
    @Operation(summary = "Read one of my leases", description = "A tenant's own lease; anybody else's is not found.")
    public LeaseJson get(@Parameter(description = "The lease's id.") @PathParam("id") LeaseId id) {
        return LeaseJson.of(leases.get(id));
    }
}
