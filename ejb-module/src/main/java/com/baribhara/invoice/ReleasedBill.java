package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;

/** A bill that somebody has let go out though it is beyond the bounds: this one, and no other that the lease might get instead. */
public record ReleasedBill(BillingMonth month, ParkReason reason, String args) {

    boolean covers(LeaseBill.Parked parked) {
        return month.equals(parked.month()) && reason == parked.reason() && args.equals(parked.args());
    }
}
