package com.baribhara.tenant;

/** Where a lease stands. Only an active or terminated one occupies its unit and is billed. */
public enum LeaseStatus {
    DRAFT,
    ACTIVE,
    TERMINATED,
    CANCELLED
}
