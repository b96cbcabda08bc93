package com.baribhara.invoice;

import java.time.LocalDate;

/**
 * Raise the rents that are due.
 *
 * @param date as of this day; null for today
 * @param dryRun find out what would be posted, and post nothing; may look ahead
 */
public record RequestEscalationRun(LocalDate date, boolean dryRun) {}
