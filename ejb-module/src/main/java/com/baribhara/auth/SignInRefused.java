package com.baribhara.auth;

import com.baribhara.shared.Refusal;

/** Wrong name or wrong password or a disabled account: never said which. */
public class SignInRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public SignInRefused() {
        super(Kind.UNAUTHENTICATED, "sign-in.refused");
    }
}
