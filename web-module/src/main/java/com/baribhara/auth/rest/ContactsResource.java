package com.baribhara.auth.rest;

import com.baribhara.auth.ContactService;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("me/contacts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class ContactsResource {
    private final ContactService contacts;

    public ContactsResource() {
        this(null);
    }

    @Inject
    public ContactsResource(ContactService contacts) {
        this.contacts = contacts;
    }

    @POST
    @RolesAllowed(Permissions.SELF)
    @Operation(
            summary = "Ask for a code to change my contact",
            description =
                    "Takes the current password, and sends a code to the new address or number, unless it is somebody else's.")
    @APIResponse(
            responseCode = "202",
            description = "A code is on its way.",
            content = @Content(schema = @Schema(implementation = CodeSentJson.class)))
    public Response ask(ContactChange change, @Context UriInfo uri) {
        return CodeSentJson.accepted(contacts.ask(change.command()), uri);
    }

    @POST
    @Path("{id}")
    @RolesAllowed(Permissions.SELF)
    @Operation(
            summary = "Change my contact with the code",
            description =
                    "From now on the account is reached there, and signs in with it; whoever reads the contact before it is told.")
    public void confirm(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id, Confirmation confirmation) {
        contacts.confirm(id, confirmation.code());
    }
}
