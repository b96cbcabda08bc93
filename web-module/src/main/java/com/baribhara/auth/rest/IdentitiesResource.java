package com.baribhara.auth.rest;

import com.baribhara.auth.IdentityService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.Paged;
import com.baribhara.shared.web.ProofJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("me/identities")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class IdentitiesResource {
    private final IdentityService identities;

    public IdentitiesResource() {
        this(null);
    }

    @Inject
    public IdentitiesResource(IdentityService identities) {
        this.identities = identities;
    }

    @GET
    @RolesAllowed(Permissions.SELF)
    @Operation(
            summary = "List my identities at providers",
            description = "One is linked in a browser, on the page of the account.")
    public Paged<LinkedIdentityJson> list() {
        List<LinkedIdentityJson> all =
                identities.list().stream().map(LinkedIdentityJson::of).toList();
        return new Paged<>(all, null, all.size());
    }

    @POST
    @Path("{id}/unlinking")
    @RolesAllowed(Permissions.SELF)
    @Operation(
            summary = "Unlink an identity",
            description =
                    "Takes the caller's password, and a code where there is a second factor. The identity opens the"
                            + " account no more; the password still does.")
    public void unlink(@Parameter(description = "The identity's id.") @PathParam("id") String id, ProofJson proof) {
        identities.unlink(AddressedId.of("identity", id, UUID::fromString), proof.command());
    }
}
