package com.baribhara.auth.rest;

import com.baribhara.auth.AskForCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CodeRequest",
        description = "Where a code is to be sent.",
        requiredProperties = {"contact"})
public record CodeRequest(
        @Schema(
                description = "An e-mail address or a mobile number of Bangladesh.",
                example = "01712345678",
                maxLength = 254)
        String contact,

        @Schema(
                description =
                        "The language of the message, for somebody without an account; Bangla when it is not said.",
                enumeration = {"en", "bn"},
                nullable = true)
        String language) {

    AskForCode command() {
        return new AskForCode(contact, language);
    }

    /** Contacts of people do not belong in logs. */
    @Override
    public String toString() {
        return "CodeRequest[]";
    }
}
