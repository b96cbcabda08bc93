package com.baribhara.auth.rest;

import com.baribhara.auth.RefreshService;
import com.baribhara.auth.SessionEnd;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open like the sign-in: the refresh token in the body is what says who asks, and no browser sends it by itself. */
@Path("auth")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class SessionsResource {
    private final RefreshService refreshes;

    public SessionsResource() {
        this(null);
    }

    @Inject
    public SessionsResource(RefreshService refreshes) {
        this.refreshes = refreshes;
    }

    @POST
    @Path("refresh")
    @PermitAll
    @Operation(
            summary = "Go on with a session",
            description =
                    "Gives the next access token and the next refresh token. Sent again within ten seconds, the same refresh"
                            + " token is given again, for the answer may have been lost; after that the whole session is ended, for"
                            + " somebody else has the token too. A session lasts 30 days at most and ends when it rests too long.")
    public TokenJson refresh(RefreshJson token, @Context HttpServletRequest request) {
        return TokenJson.of(refreshes.refresh(token.refreshToken(), Clients.of(request)));
    }

    @POST
    @Path("revoke")
    @PermitAll
    @Operation(
            summary = "End a session",
            description =
                    "Its refresh token is taken no more, its access tokens no longer than a second. A token that is not known"
                            + " ends nothing and is answered alike.")
    public void revoke(RefreshJson token) {
        refreshes.revoke(token.refreshToken(), SessionEnd.SIGNED_OUT);
    }
}
