package com.baribhara.tenant;

import com.baribhara.shared.Refusal;

/** The lease has no last day: it goes on by itself, and there is nothing to renew. */
public class LeaseOpen extends Refusal {
    private static final long serialVersionUID = 1L;

    public LeaseOpen() {
        super(Kind.CONFLICT, "lease.open");
    }
}
