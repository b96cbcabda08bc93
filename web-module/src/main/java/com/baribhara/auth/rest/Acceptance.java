package com.baribhara.auth.rest;

import com.baribhara.auth.JoinOrganisation;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Acceptance",
        description = "The code of an invitation, and a password.",
        requiredProperties = {"code", "password"})
public record Acceptance(
        @Schema(description = "Eight digits of either language.", example = "12345678")
        String code,

        @Schema(
                description = "The password of the account to be; of one's own account, when the contact has one.",
                minLength = 8,
                maxLength = 1024)
        String password,

        @Schema(
                description =
                        "The code of the second factor, or a recovery code; needed when the contact has an account"
                                + " with one.",
                maxLength = 100,
                nullable = true)
        String otp) {

    JoinOrganisation command(UUID invitation) {
        return new JoinOrganisation(invitation, code, password, otp);
    }

    /** Neither code nor password: records end in logs. */
    @Override
    public String toString() {
        return "Acceptance[]";
    }
}
