package com.baribhara.audit;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * One thing that happened to an object.
 *
 * @param type the event's type, such as {@code LeaseActivated}
 * @param actor the user name, or the name of the part of the system that acted
 * @param details what the event tells of it; of a change {@code was.rent} and {@code now.rent}
 */
public record HistoryEntry(String type, String actor, OffsetDateTime occurredAt, Map<String, String> details) {}
