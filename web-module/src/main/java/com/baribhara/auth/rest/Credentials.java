package com.baribhara.auth.rest;

import com.baribhara.auth.SignIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Credentials",
        description = "Who someone says they are.",
        requiredProperties = {"username", "password"})
public record Credentials(
        @Schema(description = "The name of the account, in any case.", example = "karim", maxLength = 254)
        String username,

        @Schema(description = "Its password.", example = "correct horse battery", maxLength = 1024)
        String password,

        @Schema(
                description =
                        "The code of the second factor, or a recovery code, if it is at hand already. Without it the answer names a"
                                + " challenge for those who have a second factor.",
                maxLength = 100,
                nullable = true)
        String otp) {

    SignIn command() {
        return new SignIn(username, password, otp);
    }

    /** Never the password: records end in logs. */
    @Override
    public String toString() {
        return "Credentials[" + username + "]";
    }
}
