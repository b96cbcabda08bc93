package com.baribhara.auth.rest;

import com.baribhara.auth.PersonRolesService;
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

@Path("accounts/{id}/roles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class PersonRolesResource {
    private static final String ID = "The account's id.";

    private final PersonRolesService people;
    private final IfMatch ifMatch;

    public PersonRolesResource() {
        this(null, null);
    }

    @Inject
    public PersonRolesResource(PersonRolesService people, IfMatch ifMatch) {
        this.people = people;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed(Permissions.STAFF_READ)
    @Operation(
            summary = "Read somebody's roles",
            description =
                    "What a person of your office is there, with an ETag of its state. Tenants are not of the office.")
    public PersonRolesJson get(@Parameter(description = ID) @PathParam("id") String id) {
        return PersonRolesJson.of(people.of(AddressedId.of("account", id, UUID::fromString)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.STAFF_WRITE)
    @Operation(
            summary = "Give somebody roles",
            description =
                    "Instead of those they had. You give and take no more than you may do yourself, and an organisation keeps an owner."
                            + " They may do so with their next access token.")
    public PersonRolesJson assign(@Parameter(description = ID) @PathParam("id") String id, AssignedRoles roles) {
        people.assign(
                AddressedId.of("account", id, UUID::fromString), roles.command(), ifMatch.of(PersonRolesJson::of));
        return get(id);
    }
}
