package com.baribhara.auth.rest;

import com.baribhara.auth.RoleView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Role", description = "A role that your organisation made itself.")
public record RoleJson(
        @Schema(format = "uuid") String id,

        @Schema(example = "Meter reader", maxLength = 80) String name,

        @Schema(description = "The name in Bangla.", example = "মিটার পাঠক", nullable = true, maxLength = 80)
        String nameBn,

        @Schema(description = "What it lets do, and what that needs.", example = "[\"meter.read\", \"reading.enter\"]")
        List<String> permissions,

        @Schema(description = "How many people have it.", example = "3")
        long holders) {

    static RoleJson of(RoleView role) {
        return new RoleJson(role.id().toString(), role.name(), role.nameBn(), role.permissions(), role.holders());
    }
}
