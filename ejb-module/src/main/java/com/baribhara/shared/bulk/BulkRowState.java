package com.baribhara.shared.bulk;

/** What came, or would come, of one thing. */
public enum BulkRowState {
    READY,
    UNFIT,
    DONE,
    FAILED
}
