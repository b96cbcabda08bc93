package com.baribhara.auth.rest;

import com.baribhara.auth.SecondStepService;
import com.baribhara.auth.SignInService;
import com.baribhara.shared.web.Problem;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("auth/token")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class TokensResource {
    private final SignInService signIns;
    private final SecondStepService secondSteps;

    public TokensResource() {
        this(null, null);
    }

    @Inject
    public TokensResource(SignInService signIns, SecondStepService secondSteps) {
        this.signIns = signIns;
        this.secondSteps = secondSteps;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Sign in",
            description =
                    "Begins a session: an access token that is taken for 15 minutes and a refresh token for the next. Wrong name or wrong password: the same 401."
                            + " Right password of somebody who has a second factor, and no code beside it: 401 with a challenge, for the second step.")
    @APIResponse(
            responseCode = "200",
            description = "Signed in.",
            content = @Content(schema = @Schema(implementation = TokenJson.class)))
    @APIResponse(
            responseCode = "401",
            description = "Wrong user name or password; or the password was right, and a code must follow.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = SecondStepProblem.class)))
    public TokenJson signIn(Credentials credentials, @Context HttpServletRequest request) {
        return TokenJson.of(signIns.signIn(credentials.command(), Clients.of(request)));
    }

    @POST
    @Path("second-factor")
    @PermitAll
    @Operation(
            summary = "Sign in, second step",
            description =
                    "Takes the challenge of the first step and a code of the authenticator app, or a recovery code. The challenge is taken"
                            + " for five minutes, once, and with at most five codes; a code is taken once.")
    public TokenJson complete(SecondStepJson step, @Context HttpServletRequest request) {
        return TokenJson.of(secondSteps.complete(step.command(), Clients.of(request)));
    }
}
