package com.baribhara.auth.rest;

import com.baribhara.auth.PersonRoles;
import com.baribhara.auth.RoleId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PersonRoles", description = "Somebody of the office, and what they are there.")
public record PersonRolesJson(
        @Schema(description = "The account.", format = "uuid")
        String account,

        @Schema(example = "Karim Uddin") String name,

        @Schema(description = "The name in Bangla.", example = "করিম উদ্দিন", nullable = true)
        String nameBn,

        @Schema(enumeration = {"OWNER", "MANAGER", "ACCOUNTANT", "CARETAKER"})
        List<String> roles,

        @Schema(description = "Ids of roles that the organisation made itself.")
        List<String> customRoles) {

    static PersonRolesJson of(PersonRoles person) {
        return new PersonRolesJson(
                person.account().toString(),
                person.name(),
                person.nameBn(),
                person.roles(),
                person.customRoles().stream().map(RoleId::toString).toList());
    }
}
