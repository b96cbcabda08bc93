package com.baribhara.auth;

import com.baribhara.shared.Refusal;

/** Too late, tried too often, done already, or never begun: one signs in from the beginning. */
public class SecondStepOver extends Refusal {
    private static final long serialVersionUID = 1L;

    public SecondStepOver() {
        super(Kind.UNAUTHENTICATED, "second-factor.over");
    }
}
