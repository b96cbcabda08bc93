package com.baribhara.invoice.sharing;

public enum SharedBillStatus {
    /** Its parts are charges of the leases. */
    POSTED,
    /** It never should have been; its parts are no longer charged. */
    WITHDRAWN;

    /** Whether it may be corrected or withdrawn. */
    public boolean open() {
        return this == POSTED;
    }
}
