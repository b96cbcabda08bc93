package com.baribhara.auth;

import com.baribhara.shared.Refusal;

/** A role that somebody has is not removed: they would lose it without anybody saying so. */
public class RoleHeld extends Refusal {
    private static final long serialVersionUID = 1L;

    public RoleHeld(long holders) {
        super(Kind.CONFLICT, "role.held", String.valueOf(holders));
    }
}
