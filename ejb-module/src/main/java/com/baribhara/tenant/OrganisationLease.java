package com.baribhara.tenant;

import com.baribhara.shared.OrganisationRow;

/** A lease beside the small key of its organisation, for jobs that serve many. */
public record OrganisationLease(int organisation, BillableLease lease) {

    public OrganisationRow row() {
        return new OrganisationRow(organisation, lease.lease().value());
    }
}
