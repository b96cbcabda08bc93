package com.baribhara.auth;

import com.baribhara.shared.Refusal;

/** The account is not the caller's to decide about. */
public class AccountRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    AccountRefused(String code) {
        super(Kind.FORBIDDEN, code);
    }
}
