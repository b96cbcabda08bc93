package com.baribhara.tenant.rest;

import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.Paged;
import com.baribhara.tenant.LeaseEscalationService;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("leases/{id}/rent-schedule")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leases")
public class RentScheduleResource {
    private final LeaseService leases;
    private final LeaseEscalationService escalations;

    public RentScheduleResource() {
        this(null, null);
    }

    @Inject
    public RentScheduleResource(LeaseService leases, LeaseEscalationService escalations) {
        this.leases = leases;
        this.escalations = escalations;
    }

    @GET
    @RolesAllowed(Permissions.LEASE_READ)
    @Operation(
            summary = "Read the rents of a lease",
            description =
                    "The first rent, those that were agreed after it, and the next steps of its escalation, oldest first, each with what sets it.")
    public Paged<RentPeriodJson> rents(@Parameter(description = "The lease's id.") @PathParam("id") LeaseId id) {
        return Paged.whole(escalations.schedule(leases.get(id)).rents(), RentPeriodJson::of);
    }
}
