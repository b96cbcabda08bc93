package com.baribhara.auth.rest;

import com.baribhara.auth.SessionView;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Session", description = "A device on which an account is signed in.")
public record SessionJson(
        @Schema(format = "uuid") String id,

        @Schema(
                description = "The browser or program, by what it calls itself; empty when it says nothing.",
                example = "Firefox")
        String program,

        @Schema(description = "What it runs on; empty when it does not say.", example = "Android")
        String system,

        @Schema(description = "From where it was seen last.", example = "203.0.113.7")
        String address,

        OffsetDateTime startedAt,

        @Schema(description = "When it last renewed its tokens.")
        OffsetDateTime lastSeenAt,

        @Schema(description = "When it ends unless it is seen again, or at the latest.")
        OffsetDateTime endsAt,

        @Schema(description = "Whether it is the one that asks.")
        boolean current) {

    static SessionJson of(SessionView session) {
        return new SessionJson(
                session.id().toString(),
                session.device().program(),
                session.device().system(),
                session.address(),
                session.startedAt(),
                session.lastSeenAt(),
                session.until(),
                session.current());
    }
}
