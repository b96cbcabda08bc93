package com.baribhara.auth;

import com.baribhara.shared.Refusal;

/** There is no second factor. */
public class SecondFactorOff extends Refusal {
    private static final long serialVersionUID = 1L;

    public SecondFactorOff() {
        super(Kind.CONFLICT, "second-factor.off");
    }
}
