package com.baribhara.web.http;

import com.baribhara.shared.Refusal;

/** A change that rests on the page cookie and does not come from one of our pages. */
final class ForeignOrigin extends Refusal {
    private static final long serialVersionUID = 1L;

    ForeignOrigin() {
        super(Kind.FORBIDDEN, "origin.foreign");
    }
}
