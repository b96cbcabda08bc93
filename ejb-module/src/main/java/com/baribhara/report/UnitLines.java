package com.baribhara.report;

import java.util.UUID;

/**
 * Which units to list; null says nothing.
 *
 * @param find a part of the unit's code, of the property's name or of the tenant's name
 */
public record UnitLines(String find, UUID property, String kind, String state) {}
