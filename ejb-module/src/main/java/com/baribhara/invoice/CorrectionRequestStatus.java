package com.baribhara.invoice;

/** Where a request for a correction stands. */
public enum CorrectionRequestStatus {
    PENDING,
    APPROVED,
    REFUSED
}
