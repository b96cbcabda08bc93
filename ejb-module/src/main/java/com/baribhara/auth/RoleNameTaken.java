package com.baribhara.auth;

import com.baribhara.shared.Refusal;

/** Two roles of one organisation are not called the same. */
public class RoleNameTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    public RoleNameTaken(String name) {
        super(Kind.CONFLICT, "role.name-taken", name);
    }
}
