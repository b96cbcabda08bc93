package com.baribhara.auth.rest;

import com.baribhara.auth.SessionTokens;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Token", description = "An access token, how long it will be taken, and what renews it.")
public record TokenJson(
        @Schema(description = "A signed JWT; send it as `Authorization: Bearer …`.")
        String accessToken,

        @Schema(description = "Always `Bearer`.", example = "Bearer")
        String tokenType,

        @Schema(description = "Seconds until the access token expires.", example = "900")
        long expiresIn,

        @Schema(description = "Gives the next two tokens at `/auth/refresh`, once. Used again, it ends the session.")
        String refreshToken,

        @Schema(description = "Seconds until the refresh token expires, unless it is used before.", example = "604800")
        long refreshExpiresIn) {

    static TokenJson of(SessionTokens tokens) {
        return new TokenJson(
                tokens.access().token(),
                "Bearer",
                tokens.access().expiresIn().toSeconds(),
                tokens.refresh(),
                tokens.refreshExpiresIn().toSeconds());
    }

    /** Never the token: records end in logs. */
    @Override
    public String toString() {
        return "TokenJson[expiresIn=" + expiresIn + "]";
    }
}
