package com.baribhara.audit;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * An event as whoever audits reads it.
 *
 * @param number its place in the chain of the organisation
 * @param hash its seal, 64 hexadecimal digits
 * @param aggregate the thing it happened to
 * @param actor the user name, or the name of the part of the system that acted
 * @param account null when the system acted, or somebody unknown
 * @param address of whoever asked; null when nobody did
 * @param request the id of the request; null likewise
 * @param details what the event tells; of a change {@code was.rent} and {@code now.rent}
 */
public record AuditView(
        long number,
        UUID id,
        String type,
        UUID aggregate,
        String actor,
        UUID account,
        String address,
        String request,
        OffsetDateTime occurredAt,
        Map<String, String> details,
        String hash) {

    public HistoryEntry entry() {
        return new HistoryEntry(type, actor, occurredAt, details);
    }
}
