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

        @Schema(description = "Verified; null when none is.", example = "karim@shapla.example", nullable = true)
        String email,

        @Schema(description = "Verified mobile number; null when none is.", example = "+8801711223344", nullable = true)
        String phone,

        OrganisationJson organisation,

        @Schema(
                description = "What the account is there; CUSTOM is a role that the organisation made itself.",
                enumeration = {"ADMIN", "OWNER", "MANAGER", "ACCOUNTANT", "CARETAKER", "TENANT", "CUSTOM"})
        List<String> roles,

        @Schema(
                description = "The language the person reads.",
                enumeration = {"en", "bn"})
        String locale,

        @Schema(description = "Whether numbers are shown in Bangla digits when reading Bangla.")
        boolean banglaDigits,

        @Schema(
                description =
                        "By which way the person would rather be written to; it counts once a contact of that kind is verified.",
                enumeration = {"EMAIL", "SMS"})
        String channel,

        @Schema(
                description = "Changes with the photo, which is at `/people/{id}/photo`; null while there is none.",
                nullable = true)
        String photo) {

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
                profile.email(),
                profile.phone(),
                new OrganisationJson(
                        profile.organisation().toString(), profile.organisationName(), profile.organisationNameBn()),
                profile.roles(),
                profile.locale(),
                profile.banglaDigits(),
                profile.channel().name(),
                profile.photo());
    }
}
