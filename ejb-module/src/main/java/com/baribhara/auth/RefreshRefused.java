package com.baribhara.auth;

import com.baribhara.shared.Refusal;

/** Unknown, used before, too old, or of a session that has ended: never said which. */
public class RefreshRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public RefreshRefused() {
        super(Kind.UNAUTHENTICATED, "token.refresh-refused");
    }
}
