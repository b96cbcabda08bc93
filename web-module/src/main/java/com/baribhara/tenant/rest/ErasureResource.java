package com.baribhara.tenant.rest;

import com.baribhara.shared.security.Permissions;
import com.baribhara.tenant.PersonDataService;
import com.baribhara.tenant.TenantId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("tenants/{id}/erasure")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants")
public class ErasureResource {
    private static final String ID = "The tenant's id.";

    private final PersonDataService people;

    public ErasureResource() {
        this(null);
    }

    @Inject
    public ErasureResource(PersonDataService people) {
        this.people = people;
    }

    @GET
    @RolesAllowed(Permissions.TENANT_DATA)
    @Operation(
            summary = "Look at what erasing a tenant does",
            description =
                    "What goes, what stays until when and by which law, and what keeps it from being done. Changes nothing.")
    public ErasureJson preview(@Parameter(description = ID) @PathParam("id") TenantId id) {
        return ErasureJson.of(people.preview(id));
    }

    @POST
    @RolesAllowed(Permissions.TENANT_DATA)
    @Operation(
            summary = "Erase a tenant",
            description = "For good, but for what the law makes one keep. Asked again, it answers what was done.")
    @APIResponse(
            responseCode = "200",
            description = "Erased.",
            content = @Content(schema = @Schema(implementation = ErasureJson.class)))
    public ErasureJson erase(@Parameter(description = ID) @PathParam("id") TenantId id) {
        return ErasureJson.of(people.erase(id));
    }
}
