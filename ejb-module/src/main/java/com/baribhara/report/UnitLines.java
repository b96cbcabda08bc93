package com.baribhara.report;

import java.util.UUID;

/**
 * Which units to list; null says nothing.
 *
 * @param find the beginnings of words of the unit's code, of its property or of its tenant
 */
public record UnitLines(String find, UUID property, String kind, String state) {}
