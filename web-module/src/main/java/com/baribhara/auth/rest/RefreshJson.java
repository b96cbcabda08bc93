package com.baribhara.auth.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RefreshToken",
        description = "The token that goes on with a session.",
        requiredProperties = {"refreshToken"})
public record RefreshJson(
        @Schema(description = "As the last answer gave it.", maxLength = 128)
        String refreshToken) {

    /** Never the token: records end in logs. */
    @Override
    public String toString() {
        return "RefreshJson";
    }
}
