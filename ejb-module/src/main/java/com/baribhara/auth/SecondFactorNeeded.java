package com.baribhara.auth;

import com.baribhara.shared.Refusal;

/** The password was right; now the second factor is asked for. Nobody is signed in yet. */
public class SecondFactorNeeded extends Refusal {
    private static final long serialVersionUID = 1L;

    private final SecondStepAhead ahead;

    public SecondFactorNeeded(SecondStepAhead ahead) {
        super(Kind.UNAUTHENTICATED, "second-factor.needed");
        this.ahead = ahead;
    }

    public SecondStepAhead ahead() {
        return ahead;
    }
}
