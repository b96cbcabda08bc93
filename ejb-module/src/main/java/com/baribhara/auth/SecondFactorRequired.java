package com.baribhara.auth;

import com.baribhara.shared.Refusal;

/** The caller must set up a second factor before anything else. */
public class SecondFactorRequired extends Refusal {
    private static final long serialVersionUID = 1L;

    public SecondFactorRequired() {
        super(Kind.FORBIDDEN, "second-factor.required");
    }
}
