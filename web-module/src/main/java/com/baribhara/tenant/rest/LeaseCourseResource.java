package com.baribhara.tenant.rest;

import com.baribhara.shared.security.Permissions;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseTermsService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From a draft to an agreement, and to its end. */
@Path("leases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leases")
public class LeaseCourseResource {
    private static final String ID = "The lease's id.";

    private final LeaseService leases;
    private final LeaseTermsService terms;

    public LeaseCourseResource() {
        this(null, null);
    }

    @Inject
    public LeaseCourseResource(LeaseService leases, LeaseTermsService terms) {
        this.leases = leases;
        this.terms = terms;
    }

    @POST
    @Path("{id}/activate")
    @RolesAllowed(Permissions.LEASE_WRITE)
    @Operation(
            summary = "Activate a lease",
            description =
                    "From a draft to an active lease, which the monthly run bills. Refused when the unit is let to another"
                            + " lease on any of its days.")
    public LeaseJson activate(@Parameter(description = ID) @PathParam("id") LeaseId id) {
        leases.activate(id);
        return shown(id);
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed(Permissions.LEASE_WRITE)
    @Operation(
            summary = "Cancel a draft",
            description = "Puts a draft away; it stays to be seen, and can't be changed or activated any more.")
    public LeaseJson cancel(@Parameter(description = ID) @PathParam("id") LeaseId id) {
        leases.cancel(id);
        return shown(id);
    }

    @POST
    @Path("{id}/terminate")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.LEASE_WRITE)
    @Operation(
            summary = "End a lease",
            description =
                    "Gives a lease in force its last day, or corrects the one it has. The next run posts what differs.")
    public LeaseJson terminate(@Parameter(description = ID) @PathParam("id") LeaseId id, Termination termination) {
        terms.end(id, termination.command());
        return shown(id);
    }

    @POST
    @Path("{id}/renew")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.LEASE_WRITE)
    @Operation(
            summary = "Renew a lease",
            description =
                    "Lets a lease that has a last day go on after it, at the same rent or another. One that was terminated is in"
                            + " force again. The next run bills what was missing of months that are billed.")
    public LeaseJson renew(@Parameter(description = ID) @PathParam("id") LeaseId id, Renewal renewal) {
        terms.renew(id, renewal.command());
        return shown(id);
    }

    private LeaseJson shown(LeaseId id) {
        return LeaseJson.of(leases.get(id));
    }
}
