package com.baribhara.auth.rest;

import com.baribhara.auth.AccessToken;
import com.baribhara.auth.SignInService;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("auth/token")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class TokensResource {
    private final SignInService signIns;

    public TokensResource() {
        this(null);
    }

    @Inject
    public TokensResource(SignInService signIns) {
        this.signIns = signIns;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Sign in",
            description =
                    "Gives an access token that is taken for 15 minutes. Wrong name or wrong password: the same 401.")
    public TokenJson signIn(Credentials credentials) {
        AccessToken token = signIns.signIn(credentials.command());
        return TokenJson.of(token);
    }
}
