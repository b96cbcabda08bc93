package com.baribhara.invoice;

/** Where a run stands. */
public enum RunStatus {
    RUNNING,
    COMPLETED,
    FAILED,
    STOPPED
}
