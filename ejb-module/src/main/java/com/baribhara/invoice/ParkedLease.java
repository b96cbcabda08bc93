package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import com.baribhara.tenant.LeaseId;
import java.time.OffsetDateTime;

/** A lease that a run could not bill for a month, and why. */
public record ParkedLease(
        LeaseId lease, String leaseCode, BillingMonth month, ParkReason reason, String args, OffsetDateTime parkedAt) {}
