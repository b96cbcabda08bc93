package com.baribhara.invoice;

import com.baribhara.tenant.LeaseId;

/** @param lease whose versions to list; null for those of all that have any */
public record LateFeePolicyFilter(LeaseId lease, boolean organisationAlone) {
    public static final LateFeePolicyFilter ALL = new LateFeePolicyFilter(null, false);
    public static final LateFeePolicyFilter ORGANISATION = new LateFeePolicyFilter(null, true);

    public static LateFeePolicyFilter of(LeaseId lease) {
        return new LateFeePolicyFilter(lease, false);
    }
}
