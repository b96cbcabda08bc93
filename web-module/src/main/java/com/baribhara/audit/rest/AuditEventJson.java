package com.baribhara.audit.rest;

import com.baribhara.audit.AuditView;
import java.time.OffsetDateTime;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuditEvent", description = "Something that happened, sealed in the chain of your organisation.")
public record AuditEventJson(
        @Schema(description = "Its place in the chain, without gaps.", example = "1024")
        long number,

        @Schema(format = "uuid") String id,
        @Schema(example = "LeaseChanged") String kind,

        @Schema(description = "The thing it happened to.", format = "uuid")
        String object,

        @Schema(description = "The user name, or the part of the system that acted.")
        String actor,

        @Schema(description = "The account that acted; null for the system.", format = "uuid", nullable = true)
        String person,

        @Schema(description = "From where it was asked for; null when nobody asked.", nullable = true)
        String address,

        @Schema(description = "The `X-Request-Id` of the request.", nullable = true)
        String request,

        OffsetDateTime occurredAt,

        @Schema(description = "What it tells; of a change `was.rent` and `now.rent`.")
        Map<String, String> details,

        @Schema(description = "SHA-256 over the hash before it and the event, as 64 hexadecimal digits.")
        String hash) {

    static AuditEventJson of(AuditView event) {
        return new AuditEventJson(
                event.number(),
                event.id().toString(),
                event.type(),
                event.aggregate().toString(),
                event.actor(),
                event.account() == null ? null : event.account().toString(),
                event.address(),
                event.request(),
                event.occurredAt(),
                event.details(),
                event.hash());
    }
}
