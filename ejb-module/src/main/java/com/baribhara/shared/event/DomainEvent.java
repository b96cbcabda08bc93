package com.baribhara.shared.event;

import java.util.Map;
import java.util.UUID;

/**
 * Something that happened, in the past tense. Carries ids and values, never entities.
 *
 * @param type {@code InvoiceIssued}
 * @param aggregate the thing it happened to
 * @param payload text, numbers and booleans by name; becomes a flat JSON object
 */
public record DomainEvent(String type, UUID aggregate, Map<String, Object> payload) {}
