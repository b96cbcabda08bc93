package com.baribhara.auth;

import com.baribhara.shared.Refusal;

/** This installation is for the organisations it has. */
public class RegistrationClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    public RegistrationClosed() {
        super(Kind.FORBIDDEN, "registration.closed");
    }
}
