package com.baribhara.invoice;

import com.baribhara.shared.OrganisationRow;
import com.baribhara.tenant.OrganisationLease;

/**
 * What the rules made of a lease.
 *
 * @param current whether the lease runs in the month of the run; one that ended before and has nothing missing is not counted
 */
public record BilledLease(OrganisationLease lease, LeaseBill bill, boolean current) {

    public OrganisationRow row() {
        return lease.row();
    }
}
