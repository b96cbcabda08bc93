package com.baribhara.invoice;

import com.baribhara.shared.Refusal;

/** The lease is not parked for the month, or for a reason that nobody can wave through: what is missing must be entered. */
public final class NothingToRelease extends Refusal {
    private static final long serialVersionUID = 1L;

    public NothingToRelease() {
        super(Kind.CONFLICT, "invoice-run.nothing-to-release");
    }
}
