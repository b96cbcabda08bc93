package com.baribhara.invoice;

/** Someone else owns the run by now; what this owner was about to write must not be written. */
public class FencedOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FencedOff(OwnedRun run) {
        super("run " + run.id() + " is no longer owned with token " + run.token());
    }
}
