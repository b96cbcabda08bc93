package com.baribhara.auth;

import com.baribhara.shared.Refusal;

/** An organisation is never without an owner who can sign in, and nobody stops being one by their own hand. */
public class OwnerNeeded extends Refusal {
    private static final long serialVersionUID = 1L;

    public OwnerNeeded() {
        super(Kind.CONFLICT, "role.owner-needed");
    }
}
