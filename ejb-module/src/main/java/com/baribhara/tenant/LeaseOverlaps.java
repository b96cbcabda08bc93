package com.baribhara.tenant;

import com.baribhara.shared.Refusal;

/** The unit is let to another lease on some day of the term. */
public class LeaseOverlaps extends Refusal {
    private static final long serialVersionUID = 1L;

    public LeaseOverlaps(String otherLease) {
        super(Kind.CONFLICT, "lease.overlaps", otherLease);
    }
}
