package com.baribhara.audit.rest;

import com.baribhara.audit.AuditService;
import com.baribhara.audit.EventId;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event log", description = "Who did what, when and from where; chained, so that a change of it is found.")
public class AuditEventsResource {
    private final AuditService audit;

    public AuditEventsResource() {
        this(null);
    }

    @Inject
    public AuditEventsResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @Path("events")
    @RolesAllowed(Permissions.AUDIT_READ)
    @Operation(
            summary = "Search the event log",
            description =
                    "What happened in your organisation, newest first. An event is here a second after it happened, or after a run.")
    public Paged<AuditEventJson> list(@BeanParam AuditParameters wanted, @BeanParam PageParameters page) {
        return Paged.of(audit.list(wanted.filter(), page.request()), AuditEventJson::of);
    }

    @GET
    @Path("events/{id}")
    @RolesAllowed(Permissions.AUDIT_READ)
    @Operation(summary = "Read an event", description = "One event with its seal.")
    public AuditEventJson get(@Parameter(description = "The event's id.") @PathParam("id") EventId id) {
        return AuditEventJson.of(audit.get(id.value()));
    }

    @GET
    @Path("proofs")
    @RolesAllowed(Permissions.AUDIT_READ)
    @Operation(
            summary = "Read the nightly proofs of the log",
            description = "Whether the chain of your events was whole in each of the last 31 nights, newest first.")
    public Paged<AuditProofJson> proofs() {
        return Paged.whole(audit.proofs(), AuditProofJson::of);
    }
}
