package com.baribhara.tenant;

/** Where an import stands. A failed one has changed nothing. */
public enum ImportStatus {
    RECEIVED,
    RUNNING,
    COMPLETED,
    FAILED
}
