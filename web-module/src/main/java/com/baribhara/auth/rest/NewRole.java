package com.baribhara.auth.rest;

import com.baribhara.auth.DefineRole;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewRole",
        description = "A role to be made.",
        requiredProperties = {"name", "permissions"})
public record NewRole(
        @Schema(example = "Meter reader", maxLength = 80) String name,

        @Schema(description = "The name in Bangla.", example = "মিটার পাঠক", nullable = true, maxLength = 80)
        String nameBn,

        @Schema(
                description = "What it lets do; what that needs is added. Nothing that you may not do yourself.",
                example = "[\"reading.enter\"]")
        List<String> permissions) {

    DefineRole command() {
        return new DefineRole(name, nameBn, permissions);
    }
}
