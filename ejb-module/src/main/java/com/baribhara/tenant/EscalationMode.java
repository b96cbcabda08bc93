package com.baribhara.tenant;

/** By what a rent rises each time. */
public enum EscalationMode {
    PERCENT,
    /** The same sum of taka. */
    FIXED
}
