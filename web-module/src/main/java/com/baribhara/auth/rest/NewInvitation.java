package com.baribhara.auth.rest;

import com.baribhara.auth.InvitePerson;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.text.Excerpt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewInvitation",
        description = "Somebody who is to join the organisation.",
        requiredProperties = {"contact", "role", "name"})
public record NewInvitation(
        @Schema(
                description =
                        "An e-mail address or a mobile number of Bangladesh: where the code goes, and the user name to be.",
                example = "karim@shapla.example",
                maxLength = 254)
        String contact,

        @Schema(
                description = "What they may do: no more than you, and only an owner invites an owner.",
                enumeration = {"OWNER", "MANAGER", "ACCOUNTANT", "CARETAKER", "TENANT"})
        String role,

        @Schema(
                description = "The tenant the account is to stand for; with `TENANT` alone.",
                format = "uuid",
                nullable = true)
        String tenant,

        @Schema(example = "Karim Uddin", maxLength = 200) String name,

        @Schema(description = "The name in Bangla.", maxLength = 200, nullable = true)
        String nameBn,

        @Schema(
                description = "The language of the message and of the account; Bangla when it is not said.",
                enumeration = {"en", "bn"},
                nullable = true)
        String language) {

    InvitePerson command() {
        return new InvitePerson(contact, role, tenant(tenant), name, nameBn, language);
    }

    private static UUID tenant(String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException nonsense) {
            throw new Invalid(new Field("tenant", "id.malformed", Excerpt.of(id)));
        }
    }

    /** Contacts of people do not belong in logs. */
    @Override
    public String toString() {
        return "NewInvitation[" + role + "]";
    }
}
