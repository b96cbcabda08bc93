package com.baribhara.auth.rest;

import com.baribhara.auth.DefineRole;
import com.baribhara.auth.RoleView;
import com.baribhara.shared.Change;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ChangedRole",
        description = "What of a role is to change; what is absent stays. Permissions come whole.")
public record ChangedRole(
        @Schema(implementation = String.class, example = "Meter reader", maxLength = 80)
        Change<String> name,

        @Schema(
                implementation = String.class,
                description = "The name in Bangla.",
                example = "মিটার পাঠক",
                nullable = true,
                maxLength = 80)
        Change<String> nameBn,

        @Schema(implementation = String[].class, example = "[\"reading.enter\"]")
        Change<List<String>> permissions) {

    DefineRole command(RoleView present) {
        return new DefineRole(
                name.or(present.name()), nameBn.or(present.nameBn()), permissions.or(present.permissions()));
    }
}
