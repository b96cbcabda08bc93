package com.baribhara.auth;

import com.baribhara.shared.Refusal;

/** The code is wrong, or was taken before: not said which. */
public class SecondFactorRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public SecondFactorRefused() {
        super(Kind.UNAUTHENTICATED, "second-factor.refused");
    }
}
