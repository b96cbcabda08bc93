package com.baribhara.auth.rest;

import com.baribhara.auth.RecoverPassword;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Recovery",
        description = "The code that was sent, and the new password.",
        requiredProperties = {"code", "password"})
public record Recovery(
        @Schema(description = "Eight digits of either language.", example = "12345678")
        String code,

        @Schema(description = "The new password; see `POST /me/password`.", minLength = 8, maxLength = 1024)
        String password) {

    RecoverPassword command(UUID request) {
        return new RecoverPassword(request, code, password);
    }

    /** Neither code nor password: records end in logs. */
    @Override
    public String toString() {
        return "Recovery[]";
    }
}
