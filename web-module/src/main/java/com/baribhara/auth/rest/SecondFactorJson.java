package com.baribhara.auth.rest;

import com.baribhara.auth.SecondFactorView;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SecondFactor", description = "How it stands with my second factor.")
public record SecondFactorJson(
        @Schema(description = "Whether codes are asked for.")
        boolean on,

        @Schema(description = "Null when it is off.", nullable = true)
        OffsetDateTime since,

        @Schema(description = "How many recovery codes are left.")
        int recoveryCodesLeft,

        @Schema(description = "Whether it must be set up before anything else.")
        boolean due) {

    static SecondFactorJson of(SecondFactorView view) {
        return new SecondFactorJson(view.on(), view.since(), view.recoveryCodes(), view.due());
    }
}
