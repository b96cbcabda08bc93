package com.baribhara.invoice;

/** Which rule made a line's amount; with days, quantity and rate it explains the line in any language. */
public enum LineRule {
    WHOLE_MONTH,
    DAYS_OF_MONTH,
    DAYS_OF_30,
    FULL_MONTH,
    NOT_PRORATED,
    PER_AREA,
    PER_AREA_DAYS_OF_MONTH,
    PER_AREA_DAYS_OF_30,
    ONE_OFF,
    ROUND_TO_TAKA
}
