package com.baribhara.report;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which leases to list; null says nothing.
 *
 * @param find the beginnings of words of the lease's code, of its unit's code, or of its tenant
 * @param lastDayUntil those that end on this day or before
 */
public record LeaseLines(String find, UUID property, UUID unit, UUID tenant, String state, LocalDate lastDayUntil) {}
