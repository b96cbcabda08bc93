package com.baribhara.user.rest;

import com.baribhara.shared.security.Roles;
import com.baribhara.user.ProfileService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class MeResource {
    private final ProfileService profiles;

    public MeResource() {
        this(null);
    }

    @Inject
    public MeResource(ProfileService profiles) {
        this.profiles = profiles;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.TENANT})
    @Operation(summary = "Read my profile", description = "Who is signed in, for which organisation, with which roles.")
    public ProfileJson get() {
        return ProfileJson.of(profiles.me());
    }
}
