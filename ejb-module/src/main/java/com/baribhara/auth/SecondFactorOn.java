package com.baribhara.auth;

import com.baribhara.shared.Refusal;

/** There is a second factor already. */
public class SecondFactorOn extends Refusal {
    private static final long serialVersionUID = 1L;

    public SecondFactorOn() {
        super(Kind.CONFLICT, "second-factor.on");
    }
}
