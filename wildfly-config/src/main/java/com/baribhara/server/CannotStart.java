package com.baribhara.server;

/** Why an installation cannot start, in words for the person who started it. */
public class CannotStart extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
