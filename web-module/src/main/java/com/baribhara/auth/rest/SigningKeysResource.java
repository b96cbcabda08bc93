package com.baribhara.auth.rest;

import com.baribhara.auth.KeyRotationService;
import com.baribhara.auth.SigningKeyView;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.Paged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("signing-keys")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Installation")
public class SigningKeysResource {
    private final KeyRotationService rotation;

    public SigningKeysResource() {
        this(null);
    }

    @Inject
    public SigningKeysResource(KeyRotationService rotation) {
        this.rotation = rotation;
    }

    @GET
    @RolesAllowed(Permissions.INSTALLATION_WRITE)
    @Operation(
            summary = "List the signing keys",
            description = "Those that sign, will sign, or are taken yet; newest first.")
    public Paged<SigningKeyJson> list() {
        List<SigningKeyJson> all =
                rotation.list().stream().map(SigningKeyJson::of).toList();
        return new Paged<>(all, null, all.size());
    }

    @POST
    @Path("rotations")
    @RolesAllowed(Permissions.INSTALLATION_WRITE)
    @Operation(
            summary = "Change the signing key",
            description =
                    "Shows the key that follows. Asked again before it signs, shows the same. This happens by itself every 90 days.")
    public SigningKeyJson rotate(NewRotation wanted) {
        SigningKeyView next = wanted.compromised() ? rotation.replace() : rotation.rotate();
        return SigningKeyJson.of(next);
    }
}
