package com.baribhara.invoice;

import java.time.LocalDate;

/**
 * Post late fees.
 *
 * @param date as of which day, null for today
 * @param dryRun find out, but post nothing; may look ahead
 */
public record RequestLateFeeRun(LocalDate date, boolean dryRun) {}
