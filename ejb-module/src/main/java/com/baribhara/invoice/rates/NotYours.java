package com.baribhara.invoice.rates;

import com.baribhara.shared.Refusal;

/** The law is an administrator's to enter, a landlord's own rate the owner's. */
public class NotYours extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotYours() {
        super(Kind.FORBIDDEN, "role.insufficient");
    }
}
