package com.baribhara.invoice;

import com.baribhara.shared.Refusal;

/** None of the leases that shall be tried again is parked, or somebody else has settled them meanwhile. */
public final class NothingParked extends Refusal {
    private static final long serialVersionUID = 1L;

    public NothingParked() {
        super(Kind.CONFLICT, "invoice-run.nothing-parked");
    }
}
