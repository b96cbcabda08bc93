package com.baribhara.report.rest;

import com.baribhara.report.PersonLine;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Person", description = "Somebody who works in the office of an organisation, or rents from it.")
public record PersonJson(
        @Schema(description = "The account for STAFF, the tenant for TENANT.", format = "uuid")
        String id,

        @Schema(enumeration = {"STAFF", "TENANT"}) String kind,

        @Schema(
                description =
                        "With which they sign in, and whose photo is at `/people/{account}/photo`; null when they do not.",
                format = "uuid",
                nullable = true)
        String account,

        @Schema(example = "Karim Uddin") String name,

        @Schema(description = "The name in Bangla.", example = "করিম উদ্দিন", nullable = true)
        String nameBn,

        @Schema(description = "Null for whoever may not see the contacts of staff.", example = "karim", nullable = true)
        String username,

        @Schema(
                description = "Masked for whoever may not see the contacts of staff.",
                example = "karim@shapla.example",
                nullable = true)
        String email,

        @Schema(description = "Masked likewise.", example = "+8801711223344", nullable = true)
        String phone,

        @Schema(enumeration = {"OWNER", "MANAGER", "ACCOUNTANT", "CARETAKER", "CUSTOM", "TENANT"})
        List<String> roles,

        @Schema(enumeration = {"ACTIVE", "DISABLED", "NO_ACCOUNT"})
        String state,

        @Schema(description = "Changes with the photo; null while there is none.", nullable = true)
        String photo) {

    static PersonJson of(PersonLine person) {
        return new PersonJson(
                person.id().toString(),
                person.kind().name(),
                person.account() == null ? null : person.account().toString(),
                person.name(),
                person.nameBn(),
                person.username(),
                person.email(),
                person.phone(),
                person.roles(),
                person.state(),
                person.photo());
    }
}
