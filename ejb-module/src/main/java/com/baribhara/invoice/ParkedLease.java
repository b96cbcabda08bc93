package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import com.baribhara.tenant.LeaseId;
import java.time.OffsetDateTime;

/** A lease that a run could not bill for a month, or the meters of which it could not, and why. */
public record ParkedLease(
        LeaseId lease,
        String leaseCode,
        BillingMonth month,
        ParkedKind kind,
        ParkReason reason,
        String args,
        OffsetDateTime parkedAt) {

    /** Whether it is its meters that could not be billed. */
    public boolean ofMeters() {
        return kind == ParkedKind.METERS;
    }
}
