package com.baribhara.audit;

import java.time.OffsetDateTime;

/**
 * One thing that happened to an object.
 *
 * @param type the event's type, such as {@code LeaseActivated}
 * @param actor the user name, or the name of the part of the system that acted
 */
public record HistoryEntry(String type, String actor, OffsetDateTime occurredAt) {}
