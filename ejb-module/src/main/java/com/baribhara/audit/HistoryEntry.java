package com.baribhara.audit;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * One thing that happened to an object.
 *
 * @param type the event's type, such as {@code LeaseActivated}; of an event about many things with what it did to this one, such as
 *     {@code PortfolioImported.ADDED}
 * @param actor the user name, or the name of the part of the system that acted
 * @param details what the event tells of it; of a change {@code was.rent} and {@code now.rent}
 */
public record HistoryEntry(String type, String actor, OffsetDateTime occurredAt, Map<String, String> details) {}
