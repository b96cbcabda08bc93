package com.baribhara.shared.bulk;

/** How far an act on many things has come. */
public enum BulkStatus {
    PREPARED,
    RUNNING,
    COMPLETED
}
