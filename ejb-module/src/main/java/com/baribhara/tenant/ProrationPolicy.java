package com.baribhara.tenant;

/** What a stay of less than a month costs (billing rules, section 2). */
public enum ProrationPolicy {
    /** Monthly amount × days ÷ days of that month. The usual one. */
    ACTUAL_DAYS_IN_MONTH,
    /** Monthly amount × days ÷ 30; a whole month costs the monthly amount and no stay costs more. */
    FIXED_30_DAYS,
    /** The monthly amount for any stay. */
    FULL_MONTH
}
