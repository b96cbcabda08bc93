package com.baribhara.invoice;

import com.baribhara.invoice.model.MeterUse;
import com.baribhara.tenant.OrganisationLease;
import java.util.List;

/**
 * What the rules made of the readings of a lease.
 *
 * @param recorded the uses that are billed with it
 * @param released uses that were billed to it and are no longer
 */
public record UtilityLeaseBill(
        OrganisationLease lease, LeaseBill bill, List<RecordedUse> recorded, List<MeterUse> released) {

    /** Without any uses. */
    public UtilityLeaseBill(OrganisationLease lease, LeaseBill bill) {
        this(lease, bill, List.of(), List.of());
    }

    public BilledLease billed() {
        return new BilledLease(lease, bill, true);
    }
}
