package com.baribhara.invoice;

import com.baribhara.tenant.OrganisationLease;
import java.util.List;

/**
 * What the rules made of the readings of a lease.
 *
 * @param recorded the uses that are billed with it
 */
public record UtilityLeaseBill(OrganisationLease lease, LeaseBill bill, List<RecordedUse> recorded) {

    public BilledLease billed() {
        return new BilledLease(lease, bill, true);
    }
}
