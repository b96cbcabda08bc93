package com.baribhara.auth.rest;

import com.baribhara.auth.RoleId;
import com.baribhara.auth.RoleService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.IfMatch;
import com.baribhara.shared.web.Paged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

@Path("roles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class RolesResource {
    private static final String ID = "The role's id.";

    private final RoleService roles;
    private final IfMatch ifMatch;

    public RolesResource() {
        this(null, null);
    }

    @Inject
    public RolesResource(RoleService roles, IfMatch ifMatch) {
        this.roles = roles;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed(Permissions.STAFF_READ)
    @Operation(
            summary = "List the roles of the organisation",
            description = "Those it made itself, by name. The standard roles are there besides.")
    public Paged<RoleJson> list() {
        List<RoleJson> all = roles.list().stream().map(RoleJson::of).toList();
        return new Paged<>(all, null, all.size());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.STAFF_READ)
    @Operation(summary = "Read a role", description = "One role, with an ETag of its state.")
    public RoleJson get(@Parameter(description = ID) @PathParam("id") RoleId id) {
        return RoleJson.of(roles.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.ROLE_WRITE)
    @Operation(
            summary = "Make a role",
            description = "Of permissions by name; what they need is added. None that you lack yourself.")
    @APIResponse(
            responseCode = "201",
            description = "Made; `Location` names it.",
            content = @Content(schema = @Schema(implementation = RoleJson.class)))
    public Response define(NewRole role, @Context UriInfo uri) {
        RoleId id = roles.define(role.command());
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(RoleJson.of(roles.get(id)))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.ROLE_WRITE)
    @Operation(
            summary = "Change a role",
            description =
                    "Changes what is given and leaves the rest. Those who have it may do so with their next access token.")
    public RoleJson change(@Parameter(description = ID) @PathParam("id") RoleId id, ChangedRole change) {
        roles.change(id, change.command(roles.get(id)), ifMatch.of(RoleJson::of));
        return RoleJson.of(roles.get(id));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Permissions.ROLE_WRITE)
    @Operation(summary = "Remove a role", description = "Only one that nobody has.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove(@Parameter(description = ID) @PathParam("id") RoleId id) {
        roles.remove(id);
    }
}
