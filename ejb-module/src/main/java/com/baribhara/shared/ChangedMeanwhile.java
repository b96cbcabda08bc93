package com.baribhara.shared;

/** The thing to be changed is not in the state in which its reader saw it. */
public class ChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super(Kind.STALE, "state.changed");
    }
}
