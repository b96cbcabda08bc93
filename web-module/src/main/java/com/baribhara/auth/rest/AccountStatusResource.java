package com.baribhara.auth.rest;

import com.baribhara.auth.AccountStatusService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.AddressedId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("accounts/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class AccountStatusResource {
    private static final String ID = "The account's id.";

    private final AccountStatusService accounts;

    public AccountStatusResource() {
        this(null);
    }

    @Inject
    public AccountStatusResource(AccountStatusService accounts) {
        this.accounts = accounts;
    }

    @POST
    @Path("disable")
    @RolesAllowed(Permissions.ACCOUNT_STATUS)
    @Operation(
            summary = "Disable an account",
            description =
                    "It signs in no more, and within a second it is signed out of all its devices. Owners decide for their own"
                            + " organisation, save its owners; administrators for everybody; nobody for themselves."
                            + " Somebody who is of other organisations too keeps the account and loses all roles in yours.")
    public void disable(@Parameter(description = ID) @PathParam("id") String id) {
        accounts.disable(AddressedId.of("account", id, UUID::fromString));
    }

    @POST
    @Path("enable")
    @RolesAllowed(Permissions.ACCOUNT_STATUS)
    @Operation(
            summary = "Enable an account again",
            description = "It may sign in; devices that were signed out stay so.")
    public void enable(@Parameter(description = ID) @PathParam("id") String id) {
        accounts.enable(AddressedId.of("account", id, UUID::fromString));
    }

    @POST
    @Path("second-factor/reset")
    @RolesAllowed(Permissions.ACCOUNT_STATUS)
    @Operation(
            summary = "Take the second factor of an account away",
            description =
                    "For whoever lost the authenticator app and the recovery codes: they sign in with the password alone and set up another."
                            + " They are signed out of all devices and told. For whom one may, as for disabling.")
    public void resetSecondFactor(@Parameter(description = ID) @PathParam("id") String id) {
        accounts.resetSecondFactor(AddressedId.of("account", id, UUID::fromString));
    }
}
