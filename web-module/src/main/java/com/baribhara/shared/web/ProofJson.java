package com.baribhara.shared.web;

import com.baribhara.shared.security.ProofOfPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ProofOfPerson",
        description = "Shows once more who is asking.",
        requiredProperties = {"current"})
public record ProofJson(
        @Schema(description = "The current password.", maxLength = 1024)
        String current,

        @Schema(
                description = "The code of the second factor, or a recovery code; needed when there is one.",
                maxLength = 100,
                nullable = true)
        String otp) {

    public ProofOfPerson command() {
        return new ProofOfPerson(current, otp);
    }

    /** Neither: records end in logs. */
    @Override
    public String toString() {
        return "ProofJson[]";
    }
}
