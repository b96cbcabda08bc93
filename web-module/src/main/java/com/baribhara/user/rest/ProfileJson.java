package com.baribhara.user.rest;

import com.baribhara.user.Profile;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Profile", description = "Who is signed in, and for which organisation.")
public record ProfileJson(
        @Schema(description = "The account.", format = "uuid")
        String id,

        @Schema(description = "The name it signs in with.", example = "karim")
        String username,

        @Schema(example = "Karim Uddin") String displayName,

        @Schema(description = "The name in Bangla.", example = "করিম উদ্দিন", nullable = true)
        String displayNameBn,

        OrganisationJson organisation,

        @Schema(
                description = "What the account may do there.",
                enumeration = {"ADMIN", "OWNER", "MANAGER", "ACCOUNTANT", "CARETAKER", "TENANT"})
        List<String> roles,

        @Schema(
                description = "The language the person reads.",
                enumeration = {"en", "bn"})
        String locale,

        @Schema(description = "Whether numbers are shown in Bangla digits when reading Bangla.")
        boolean banglaDigits) {

    @Schema(name = "OrganisationName", description = "A landlord or a property-management company.")
    public record OrganisationJson(
            @Schema(format = "uuid") String id,
            @Schema(example = "Shapla Properties") String name,

            @Schema(description = "The name in Bangla.", nullable = true)
            String nameBn) {}

    static ProfileJson of(Profile profile) {
        return new ProfileJson(
                profile.id().toString(),
                profile.username(),
                profile.displayName(),
                profile.displayNameBn(),
                new OrganisationJson(
                        profile.organisation().toString(), profile.organisationName(), profile.organisationNameBn()),
                profile.roles(),
                profile.locale(),
                profile.banglaDigits());
    }
}
