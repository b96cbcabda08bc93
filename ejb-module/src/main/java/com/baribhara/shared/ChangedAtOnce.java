package com.baribhara.shared;

/** Somebody else did the same at the same moment, and came first; nobody had said in which state the thing was expected. */
public class ChangedAtOnce extends Refusal {
    private static final long serialVersionUID = 1L;

    public ChangedAtOnce() {
        super(Kind.CONFLICT, "state.changed");
    }
}
