package com.baribhara.report;

import java.util.UUID;

/**
 * A thing that was looked for.
 *
 * @param kind {@code PROPERTY}, {@code UNIT}, {@code TENANT}, {@code LEASE}, {@code INVOICE} or {@code STAFF}
 * @param code what identifies it on paper
 * @param name of the property, of the tenant, or of whoever is billed; of a unit, that of its property
 * @param detail a phone, an area, the code of the unit that is let; null when there is none
 * @param state as its lists have it; null for what has none
 */
public record Found(String kind, UUID id, String code, String name, String nameBn, String detail, String state) {}
