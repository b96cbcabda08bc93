package com.baribhara.auth.rest;

import com.baribhara.auth.SecondFactorSetup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SecondFactorSetup", description = "What an authenticator app is told.")
public record SecondFactorSetupJson(
        @Schema(description = "In Base32, to be typed.", example = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
        String secret,

        @Schema(description = "Of scheme `otpauth`, to be shown as a QR code.")
        String uri) {

    static SecondFactorSetupJson of(SecondFactorSetup setup) {
        return new SecondFactorSetupJson(setup.secret(), setup.uri());
    }

    /** Never the secret: records end in logs. */
    @Override
    public String toString() {
        return "SecondFactorSetupJson[]";
    }
}
