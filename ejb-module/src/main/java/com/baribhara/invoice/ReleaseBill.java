package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import com.baribhara.tenant.LeaseId;

/**
 * Let a bill go out though it is beyond the bounds.
 *
 * @param month the month for which the lease is parked
 * @param kind what of it is; null for its month
 * @param why in the person's own words
 */
public record ReleaseBill(LeaseId lease, BillingMonth month, ParkedKind kind, String why) {
    public ReleaseBill {
        kind = kind == null ? ParkedKind.MONTH : kind;
    }
}
