package com.baribhara.auth.rest;

import com.baribhara.auth.RecoveryService;
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

@Path("auth/recoveries")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class RecoveriesResource {
    private final RecoveryService recoveries;

    public RecoveriesResource() {
        this(null);
    }

    @Inject
    public RecoveriesResource(RecoveryService recoveries) {
        this.recoveries = recoveries;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Ask for a code to recover a password",
            description = "Answers alike whether the contact has an account or not; a code goes out only if it has.")
    @APIResponse(
            responseCode = "202",
            description = "A code is on its way, if there is anybody to send it to.",
            content = @Content(schema = @Schema(implementation = CodeSentJson.class)))
    public Response ask(CodeRequest request, @Context UriInfo uri) {
        return CodeSentJson.accepted(recoveries.ask(request.command()), uri);
    }

    @POST
    @Path("{id}")
    @PermitAll
    @Operation(
            summary = "Choose another password with the code",
            description =
                    "The code is good once, for ten minutes and five tries. Sent again, the same is done already.")
    public void recover(@Parameter(description = "The request's id.") @PathParam("id") UUID id, Recovery recovery) {
        recoveries.recover(recovery.command(id));
    }
}
