package com.baribhara.auth.rest;

import com.baribhara.auth.ProofOfPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Unlinking",
        description = "That an identity opens the account no more.",
        requiredProperties = {"current"})
public record Unlinking(
        @Schema(description = "The caller's password.", maxLength = 1024)
        String current,

        @Schema(
                description = "The code of the second factor, or a recovery code; needed when there is one.",
                maxLength = 100,
                nullable = true)
        String otp) {

    ProofOfPerson proof() {
        return new ProofOfPerson(current, otp);
    }

    /** Neither: records end in logs. */
    @Override
    public String toString() {
        return "Unlinking[]";
    }
}
