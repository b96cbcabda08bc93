package com.baribhara.tenant.rest;

import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.IfMatch;
import com.baribhara.shared.web.Paged;
import com.baribhara.tenant.LeaseEscalationService;
import com.baribhara.tenant.LeaseId;
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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("leases/{id}/escalation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leases")
public class LeaseEscalationResource {
    private static final String ID = "The lease's id.";

    private final LeaseEscalationService escalations;
    private final IfMatch ifMatch;

    public LeaseEscalationResource() {
        this(null, null);
    }

    @Inject
    public LeaseEscalationResource(LeaseEscalationService escalations, IfMatch ifMatch) {
        this.escalations = escalations;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed(Permissions.LEASE_READ)
    @Operation(
            summary = "Read the escalation of a lease",
            description =
                    "By which rule its rent rises by itself, and those that were replaced, with an ETag of its state.")
    public EscalationsJson get(@Parameter(description = ID) @PathParam("id") LeaseId id) {
        return EscalationsJson.of(escalations.of(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.LEASE_WRITE)
    @Operation(
            summary = "Set the escalation of a lease",
            description =
                    "In place of the one before, whose steps to come are taken back. A job posts each step as a change"
                            + " of rent before the bill of its month. A step that the law would have later is refused"
                            + " where the organisation blocks it, and needs `override` elsewhere.")
    public EscalationsJson set(@Parameter(description = ID) @PathParam("id") LeaseId id, NewEscalation escalation) {
        escalations.set(id, escalation.command(), ifMatch.of(EscalationsJson::of));
        return get(id);
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.LEASE_WRITE)
    @Operation(
            summary = "Try an escalation out",
            description = "The rents of the lease as they would be with it, the first steps to come among them. Keeps"
                    + " nothing.")
    @APIResponse(responseCode = "200", description = "All rents, oldest first.")
    public Paged<RentPeriodJson> preview(
            @Parameter(description = ID) @PathParam("id") LeaseId id, NewEscalation escalation) {
        return Paged.whole(escalations.preview(id, escalation.command()), RentPeriodJson::of);
    }

    @DELETE
    @RolesAllowed(Permissions.LEASE_WRITE)
    @Operation(
            summary = "End the escalation of a lease",
            description =
                    "From now on the rent does not rise by itself; steps to come that were posted are taken back.")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void end(@Parameter(description = ID) @PathParam("id") LeaseId id) {
        escalations.end(id, ifMatch.of(EscalationsJson::of));
    }
}
