package com.baribhara.user.rest;

import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.IfMatch;
import com.baribhara.user.ProfileService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
    private final IfMatch ifMatch;

    public MeResource() {
        this(null, null);
    }

    @Inject
    public MeResource(ProfileService profiles, IfMatch ifMatch) {
        this.profiles = profiles;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed(Permissions.SELF)
    @Operation(summary = "Read my profile", description = "Who is signed in, for which organisation, with which roles.")
    public ProfileJson get() {
        return ProfileJson.of(profiles.me());
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.SELF)
    @Operation(
            summary = "Change my profile",
            description =
                    "Changes what is given and leaves the rest, if it still is as it was read. Follows the person to every device.")
    public ProfileJson change(ChangedProfile change) {
        profiles.change(change.command(profiles.me()), ifMatch.of(ProfileJson::of));
        return get();
    }
}
