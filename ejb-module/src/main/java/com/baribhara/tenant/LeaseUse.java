package com.baribhara.tenant;

/** What the premises are used for; only commercial use bears VAT. */
public enum LeaseUse {
    RESIDENTIAL,
    COMMERCIAL
}
