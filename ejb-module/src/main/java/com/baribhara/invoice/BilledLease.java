package com.baribhara.invoice;

import com.baribhara.shared.OrganisationRow;

/**
 * What the rules made of a lease.
 *
 * @param current whether the lease runs in the month of the run; one that ended before and has nothing missing is not counted
 */
public record BilledLease(OrganisationRow row, LeaseBill bill, boolean current) {}
