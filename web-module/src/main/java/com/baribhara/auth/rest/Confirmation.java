package com.baribhara.auth.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Confirmation",
        description = "The code that was sent, or that the authenticator app shows.",
        requiredProperties = {"code"})
public record Confirmation(
        @Schema(description = "Eight digits of either language; of the app six.", example = "12345678")
        String code) {

    /** Never the code: records end in logs. */
    @Override
    public String toString() {
        return "Confirmation[]";
    }
}
