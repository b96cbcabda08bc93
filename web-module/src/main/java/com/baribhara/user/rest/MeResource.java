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

@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
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
    public ProfileJson get() {
        return ProfileJson.of(profiles.me());
    }
}
