package com.baribhara.shared.event;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** A recorded event as the relay published it. */
public record PublishedEvent(
        UUID id, String type, UUID aggregate, OffsetDateTime occurredAt, Map<String, Object> payload) {}
