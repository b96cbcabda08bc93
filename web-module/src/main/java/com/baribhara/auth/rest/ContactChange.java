package com.baribhara.auth.rest;

import com.baribhara.auth.ChangeContact;
import com.baribhara.shared.security.ProofOfPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ContactChange",
        description = "Another e-mail address or mobile number for the caller's own account.",
        requiredProperties = {"contact", "current"})
public record ContactChange(
        @Schema(
                description = "An e-mail address or a mobile number of Bangladesh.",
                example = "01712345678",
                maxLength = 254)
        String contact,

        @Schema(description = "The current password.", maxLength = 1024)
        String current,

        @Schema(
                description = "The code of the second factor, or a recovery code; needed when there is one.",
                maxLength = 100,
                nullable = true)
        String otp) {

    ChangeContact command() {
        return new ChangeContact(contact, new ProofOfPerson(current, otp));
    }

    /** Neither contact nor password: records end in logs. */
    @Override
    public String toString() {
        return "ContactChange[]";
    }
}
