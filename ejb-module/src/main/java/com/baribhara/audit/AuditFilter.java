package com.baribhara.audit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Null means any.
 *
 * @param person the account that acted
 * @param actor part of the name of whoever or whatever acted
 * @param object the thing it happened to, also one among many
 * @param kind the type of the event
 * @param from the first day, in Dhaka
 * @param until the last day, in Dhaka
 */
public record AuditFilter(UUID person, String actor, UUID object, String kind, LocalDate from, LocalDate until) {}
