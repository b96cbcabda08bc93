package com.baribhara.auth;

import com.baribhara.shared.Refusal;

/** More people sign in than passwords can be checked at once. */
public class SignInBusy extends Refusal {
    private static final long serialVersionUID = 1L;

    public SignInBusy() {
        super(Kind.BUSY, "sign-in.busy");
    }
}
