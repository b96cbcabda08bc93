package com.baribhara.tenant;

import com.baribhara.shared.Refusal;

/** The lease is over or was never made: nothing about it changes any more. */
public class LeaseClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    public LeaseClosed() {
        super(Kind.CONFLICT, "lease.closed");
    }
}
