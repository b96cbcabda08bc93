package com.baribhara.server;

/** The application refuses because of its present state (409): who asked may look again. */
final class ApiConflict extends CannotStart {
    private static final long serialVersionUID = 1L;

    ApiConflict(String message) {
        super(message);
    }
}
