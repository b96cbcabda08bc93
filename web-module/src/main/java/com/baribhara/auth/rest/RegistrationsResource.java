package com.baribhara.auth.rest;

import com.baribhara.auth.RegistrationService;
import jakarta.annotation.security.PermitAll;
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

@Path("auth/registrations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class RegistrationsResource {
    private final RegistrationService registrations;

    public RegistrationsResource() {
        this(null);
    }

    @Inject
    public RegistrationsResource(RegistrationService registrations) {
        this.registrations = registrations;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Ask for a code to register",
            description =
                    "Answers alike whether the contact has an account or not; if it has, it is told so there instead.")
    @APIResponse(
            responseCode = "202",
            description = "A message is on its way.",
            content = @Content(schema = @Schema(implementation = CodeSentJson.class)))
    public Response ask(CodeRequest request, @Context UriInfo uri) {
        return CodeSentJson.accepted(registrations.ask(request.command()), uri);
    }

    @POST
    @Path("{id}")
    @PermitAll
    @Operation(
            summary = "Register an organisation with the code",
            description =
                    "Makes the organisation and the account of its owner, whose user name is the contact. Sent again, it is done already.")
    public void register(
            @Parameter(description = "The request's id.") @PathParam("id") UUID id, Registration registration) {
        registrations.register(registration.command(id));
    }
}
