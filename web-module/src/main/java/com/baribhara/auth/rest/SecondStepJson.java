package com.baribhara.auth.rest;

import com.baribhara.auth.CompleteSignIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SecondStep",
        description = "The code of the second factor, for a sign-in that waits for it.",
        requiredProperties = {"challenge", "code"})
public record SecondStepJson(
        @Schema(description = "From the answer that asked for the code.", maxLength = 100)
        String challenge,

        @Schema(
                description = "Six digits of the authenticator app, or a recovery code.",
                example = "123456",
                maxLength = 100)
        String code) {

    CompleteSignIn command() {
        return new CompleteSignIn(challenge, code);
    }

    /** Neither: records end in logs. */
    @Override
    public String toString() {
        return "SecondStepJson[]";
    }
}
