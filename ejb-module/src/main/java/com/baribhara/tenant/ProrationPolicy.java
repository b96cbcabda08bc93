package com.baribhara.tenant;

/** How a month that is occupied in part is charged (billing rules, section 2). */
public enum ProrationPolicy {
    ACTUAL_DAYS_IN_MONTH,
    FIXED_30_DAYS,
    FULL_MONTH
}
