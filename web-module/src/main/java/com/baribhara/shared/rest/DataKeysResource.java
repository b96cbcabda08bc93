package com.baribhara.shared.rest;

import com.baribhara.shared.secrecy.DataKeyService;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("data-keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Installation")
public class DataKeysResource {
    private final DataKeyService keys;

    public DataKeysResource() {
        this(null);
    }

    @Inject
    public DataKeysResource(DataKeyService keys) {
        this.keys = keys;
    }

    @GET
    @RolesAllowed(Permissions.INSTALLATION_WRITE)
    @Operation(
            summary = "Read how keys stand",
            description = "Since when the key of personal data is in use, and whether all rows are under it.")
    public DataKeysJson get() {
        return DataKeysJson.of(keys.view());
    }

    @POST
    @Path("renewals")
    @RolesAllowed(Permissions.INSTALLATION_WRITE)
    @Operation(
            summary = "Renew the key of personal data",
            description =
                    "A new key is made, used a minute later, and all rows follow; the former one goes a week after."
                            + " Asked again meanwhile, nothing more happens.")
    @APIResponse(
            responseCode = "202",
            description = "Under way; `GET /data-keys` tells how it goes on.",
            content = @Content(schema = @Schema(implementation = DataKeysJson.class)))
    public Response renew() {
        keys.renew();
        return Response.accepted(DataKeysJson.of(keys.view())).build();
    }
}
