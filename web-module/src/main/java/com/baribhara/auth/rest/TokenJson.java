package com.baribhara.auth.rest;

import com.baribhara.auth.AccessToken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Token", description = "An access token and how long it will be taken.")
public record TokenJson(
        @Schema(description = "A signed JWT; send it as `Authorization: Bearer …`.")
        String accessToken,

        @Schema(description = "Always `Bearer`.", example = "Bearer")
        String tokenType,

        @Schema(description = "Seconds until the access token expires.", example = "900")
        long expiresIn,

        @Schema(description = "Null while there are no refresh tokens: sign in again.", nullable = true)
        String refreshToken,

        @Schema(description = "Seconds until the refresh token expires; null with it.", nullable = true)
        Long refreshExpiresIn) {

    static TokenJson of(AccessToken token) {
        return new TokenJson(token.token(), "Bearer", token.expiresIn().toSeconds(), null, null);
    }

    /** Never the token: records end in logs. */
    @Override
    public String toString() {
        return "TokenJson[expiresIn=" + expiresIn + "]";
    }
}
