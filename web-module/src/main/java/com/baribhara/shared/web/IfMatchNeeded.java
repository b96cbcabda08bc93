package com.baribhara.shared.web;

import com.baribhara.shared.Refusal;

/** A change that does not say which state of the thing it was made for would overwrite what others did meanwhile. */
public class IfMatchNeeded extends Refusal {
    private static final long serialVersionUID = 1L;

    public IfMatchNeeded() {
        super(Kind.UNCONDITIONAL, "if-match.required");
    }
}
