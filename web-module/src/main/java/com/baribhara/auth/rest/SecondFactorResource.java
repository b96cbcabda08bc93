package com.baribhara.auth.rest;

import com.baribhara.auth.SecondFactorService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.ProofJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("me/second-factor")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class SecondFactorResource {
    private final SecondFactorService factors;

    public SecondFactorResource() {
        this(null);
    }

    @Inject
    public SecondFactorResource(SecondFactorService factors) {
        this.factors = factors;
    }

    @GET
    @RolesAllowed(Permissions.SELF)
    @Operation(
            summary = "Read how it stands with my second factor",
            description = "Whether it is on, and the recovery codes left.")
    public SecondFactorJson get() {
        return SecondFactorJson.of(factors.view());
    }

    @POST
    @RolesAllowed(Permissions.SELF)
    @Operation(
            summary = "Begin to set up my second factor",
            description =
                    "Takes the current password and makes a secret for an authenticator app (RFC 6238: SHA-1, six digits, 30 seconds)."
                            + " It counts once a first code has confirmed it, within 15 minutes; begun again, another secret does.")
    public SecondFactorSetupJson begin(ProofJson proof) {
        return SecondFactorSetupJson.of(factors.begin(proof.command()));
    }

    @POST
    @Path("confirm")
    @RolesAllowed(Permissions.SELF)
    @Operation(
            summary = "Turn my second factor on with the first code",
            description =
                    "From now on codes are asked for when I sign in; all my other sessions end. Whoever had to set it up refreshes the"
                            + " token to go on.")
    public RecoveryCodesJson confirm(Confirmation confirmation) {
        return new RecoveryCodesJson(factors.confirm(confirmation.code()));
    }

    @POST
    @Path("recovery-codes")
    @RolesAllowed(Permissions.SELF)
    @Operation(
            summary = "Make other recovery codes",
            description = "Takes password and code. Those there were open nothing any more.")
    public RecoveryCodesJson newCodes(ProofJson proof) {
        return new RecoveryCodesJson(factors.newCodes(proof.command()));
    }

    @POST
    @Path("remove")
    @RolesAllowed(Permissions.SELF)
    @Operation(
            summary = "Turn my second factor off",
            description = "Takes password and code. No code is asked for any more; all my other sessions end.")
    public void remove(ProofJson proof) {
        factors.remove(proof.command());
    }
}
