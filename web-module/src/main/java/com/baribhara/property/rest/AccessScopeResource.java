package com.baribhara.property.rest;

import com.baribhara.property.AccessScopeService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("accounts/{id}/properties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class AccessScopeResource {
    private static final String ID = "The account's id.";

    private final AccessScopeService scopes;
    private final IfMatch ifMatch;

    public AccessScopeResource() {
        this(null, null);
    }

    @Inject
    public AccessScopeResource(AccessScopeService scopes, IfMatch ifMatch) {
        this.scopes = scopes;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed(Permissions.STAFF_READ)
    @Operation(
            summary = "Read which buildings somebody sees",
            description = "All of them, or those that are named, with an ETag of its state.")
    public AccessScopeJson get(@Parameter(description = ID) @PathParam("id") String id) {
        return AccessScopeJson.of(scopes.of(AddressedId.of("account", id, UUID::fromString)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.STAFF_WRITE)
    @Operation(
            summary = "Say which buildings somebody sees",
            description =
                    "Instead of those before. At once they find nothing of other buildings: no tenant, lease or bill;"
                            + " what concerns all buildings goes with their next access token. An owner sees all.")
    public AccessScopeJson limit(@Parameter(description = ID) @PathParam("id") String id, NewAccessScope scope) {
        scopes.limit(AddressedId.of("account", id, UUID::fromString), scope.command(), ifMatch.of(AccessScopeJson::of));
        return get(id);
    }
}
