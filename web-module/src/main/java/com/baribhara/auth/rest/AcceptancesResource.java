package com.baribhara.auth.rest;

import com.baribhara.auth.JoiningService;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("auth/invitations/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations")
public class AcceptancesResource {
    private final JoiningService joining;

    public AcceptancesResource() {
        this(null);
    }

    @Inject
    public AcceptancesResource(JoiningService joining) {
        this.joining = joining;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Take an invitation",
            description = "The code is good once, for three days and ten tries. Sent again, it is done already.")
    public void join(@Parameter(description = "The invitation's id.") @PathParam("id") UUID id, Acceptance acceptance) {
        joining.join(acceptance.command(id));
    }
}
