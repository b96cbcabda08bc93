package com.baribhara.auth.rest;

import com.baribhara.auth.PasswordService;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("me/password")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class PasswordResource {
    private final PasswordService passwords;

    public PasswordResource() {
        this(null);
    }

    @Inject
    public PasswordResource(PasswordService passwords) {
        this.passwords = passwords;
    }

    @POST
    @RolesAllowed(Permissions.SELF)
    @Operation(
            summary = "Change my password",
            description =
                    "Takes the current password, a code where there is a second factor, and the new password. Sent again, the same"
                            + " change is done already.")
    public void change(PasswordChange change) {
        passwords.change(change.command());
    }
}
