package com.baribhara.tenant;

import java.util.List;

/**
 * The rents of a lease.
 *
 * @param rule by which they rise by themselves, null when they don't
 * @param rents oldest first
 */
public record RentSchedule(EscalationView rule, List<RentPeriod> rents) {}
