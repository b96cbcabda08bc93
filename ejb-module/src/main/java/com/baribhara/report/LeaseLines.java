package com.baribhara.report;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which leases to list; null says nothing.
 *
 * @param find a part of the lease's code, of the unit's code, or of the tenant's name or phone
 * @param lastDayUntil those that end on this day or before
 */
public record LeaseLines(String find, UUID property, UUID unit, UUID tenant, String state, LocalDate lastDayUntil) {}
