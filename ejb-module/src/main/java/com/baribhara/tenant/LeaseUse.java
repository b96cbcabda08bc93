package com.baribhara.tenant;

/** What the tenant uses the unit for. VAT is for non-residential premises only. */
public enum LeaseUse {
    RESIDENTIAL,
    COMMERCIAL
}
