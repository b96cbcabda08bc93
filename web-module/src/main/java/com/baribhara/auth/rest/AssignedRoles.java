package com.baribhara.auth.rest;

import com.baribhara.auth.AssignRoles;
import com.baribhara.auth.RoleId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AssignedRoles",
        description = "What somebody is to be from now on, instead of what they were. At least one role.")
public record AssignedRoles(
        @Schema(enumeration = {"OWNER", "MANAGER", "ACCOUNTANT", "CARETAKER"})
        List<String> roles,

        @Schema(description = "Ids of roles that the organisation made itself.")
        List<RoleId> customRoles) {

    AssignRoles command() {
        return new AssignRoles(roles, customRoles);
    }
}
