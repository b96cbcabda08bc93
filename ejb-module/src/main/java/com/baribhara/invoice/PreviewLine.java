package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseId;

/**
 * What a dry run found for one lease.
 *
 * @param amount what the run would bill, missed months included
 * @param lastMonth what the month before brought
 * @param difference of the whole month to the month before
 */
public record PreviewLine(
        LeaseId lease,
        String leaseCode,
        Names names,
        PreviewChange change,
        Money amount,
        Money lastMonth,
        Money difference,
        Obstacle obstacle) {

    /** As the invoice would have them; the Bangla ones null when nobody entered them. */
    public record Names(String billTo, String billToBn, String premises, String premisesBn) {}

    /** Why the lease would be parked; reason null when it would not. */
    public record Obstacle(ParkReason reason, String args, BillingMonth month) {}
}
