package com.baribhara.auth;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A session as its owner sees it.
 *
 * @param current whether it is the one that asks
 */
public record SessionView(
        UUID id,
        Device device,
        String address,
        OffsetDateTime startedAt,
        OffsetDateTime lastSeenAt,
        OffsetDateTime until,
        boolean current) {}
