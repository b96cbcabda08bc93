package com.baribhara.auth.rest;

import com.baribhara.auth.ChangePassword;
import com.baribhara.shared.security.ProofOfPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PasswordChange",
        description = "Another password for the caller's own account.",
        requiredProperties = {"current", "password"})
public record PasswordChange(
        @Schema(description = "The password to be replaced.", maxLength = 1024)
        String current,

        @Schema(
                description =
                        "The new one: at least 8 characters of any script, none that breaches made known, none made of the names"
                                + " of the product, the person or the organisation. 15 and more are advised.",
                example = "correct horse battery",
                minLength = 8,
                maxLength = 1024)
        String password,

        @Schema(
                description = "The code of the second factor, or a recovery code; needed when there is one.",
                maxLength = 100,
                nullable = true)
        String otp) {

    ChangePassword command() {
        return new ChangePassword(new ProofOfPerson(current, otp), password);
    }

    /** Never the passwords: records end in logs. */
    @Override
    public String toString() {
        return "PasswordChange[]";
    }
}
