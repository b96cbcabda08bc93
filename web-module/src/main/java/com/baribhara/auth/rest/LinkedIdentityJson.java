package com.baribhara.auth.rest;

import com.baribhara.auth.LinkedIdentityView;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "LinkedIdentity",
        description = "Who the caller is at a provider: whoever signs in there as that opens the account.")
public record LinkedIdentityJson(
        @Schema(format = "uuid") String id,

        @Schema(description = "The provider's key; absent when the installation has it no more.", example = "google")
        String provider,

        @Schema(description = "What people call the provider.", example = "Google")
        String name,

        @Schema(description = "What the caller is called there.", example = "rahim@example.com")
        String label,

        OffsetDateTime linkedAt,

        @Schema(description = "When it last opened a session; absent when it never did.")
        OffsetDateTime usedAt) {

    static LinkedIdentityJson of(LinkedIdentityView identity) {
        return new LinkedIdentityJson(
                identity.id().toString(),
                identity.provider(),
                identity.name(),
                identity.label(),
                identity.linkedAt(),
                identity.usedAt());
    }
}
