package com.baribhara.auth.rest;

import com.baribhara.auth.InvitationView;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Invitation", description = "Somebody was asked to join, and has not yet.")
public record InvitationJson(
        @Schema(format = "uuid") String id,
        @Schema(description = "Where the code went.") String contact,

        @Schema(enumeration = {"OWNER", "MANAGER", "ACCOUNTANT", "CARETAKER", "TENANT"})
        String role,

        @Schema(
                description = "The tenant it is for; null for the people of the office.",
                format = "uuid",
                nullable = true)
        String tenant,

        @Schema(example = "Karim Uddin") String name,

        @Schema(description = "The name in Bangla.", nullable = true)
        String nameBn,

        @Schema(description = "The user name of who invited.")
        String invitedBy,

        OffsetDateTime createdAt,
        @Schema(description = "Until when it can be taken.") OffsetDateTime expiresAt) {

    static InvitationJson of(InvitationView view) {
        return new InvitationJson(
                view.id().toString(),
                view.contact(),
                view.role(),
                view.tenant() == null ? null : view.tenant().toString(),
                view.name(),
                view.nameBn(),
                view.invitedBy(),
                view.createdAt(),
                view.expiresAt());
    }
}
