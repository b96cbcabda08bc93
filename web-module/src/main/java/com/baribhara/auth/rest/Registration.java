package com.baribhara.auth.rest;

import com.baribhara.auth.RegisterOrganisation;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Registration",
        description = "The code that was sent, the organisation, and its owner.",
        requiredProperties = {"code", "organisation", "name", "password"})
public record Registration(
        @Schema(description = "Eight digits of either language.", example = "12345678")
        String code,

        @Schema(description = "The name of the organisation.", example = "Shapla Properties", maxLength = 200)
        String organisation,

        @Schema(description = "Its name in Bangla.", example = "শাপলা প্রপার্টিজ", maxLength = 200, nullable = true)
        String organisationBn,

        @Schema(description = "The name of its owner.", example = "Karim Uddin", maxLength = 200)
        String name,

        @Schema(description = "The owner's name in Bangla.", maxLength = 200, nullable = true)
        String nameBn,

        @Schema(
                description = "The language the owner reads; Bangla when it is not said.",
                enumeration = {"en", "bn"},
                nullable = true)
        String language,

        @Schema(description = "The password; see `POST /me/password`.", minLength = 8, maxLength = 1024)
        String password) {

    RegisterOrganisation command(UUID request) {
        return new RegisterOrganisation(request, code, organisation, organisationBn, name, nameBn, language, password);
    }

    /** Neither code nor password: records end in logs. */
    @Override
    public String toString() {
        return "Registration[]";
    }
}
