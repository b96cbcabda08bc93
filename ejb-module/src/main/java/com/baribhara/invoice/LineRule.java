package com.baribhara.invoice;

/** By which rule a line came to its amount; with its numbers it explains the line. */
public enum LineRule {
    /** The whole month, at the monthly amount. */
    WHOLE_MONTH,
    /** Monthly amount × days ÷ days of the month. */
    DAYS_OF_MONTH,
    /** Monthly amount × days ÷ 30. */
    DAYS_OF_30,
    /** Part of a month that costs the whole, since the lease says so. */
    FULL_MONTH,
    /** A fixed monthly charge that does not follow the days. */
    NOT_PRORATED,
    /** Area × rate, whole month. */
    PER_AREA,
    PER_AREA_DAYS_OF_MONTH,
    PER_AREA_DAYS_OF_30,
    /** Charged once. */
    ONE_OFF,
    /** What the total lacks to a whole taka, or has too much. */
    ROUND_TO_TAKA,
    /** What earlier documents of the period billed, taken off. */
    BILLED_BEFORE,
    /** An amount, once an invoice. */
    LATE_FEE_FLAT,
    /** Quantity percent of the rate, which is what was unpaid when grace ended. */
    LATE_FEE_PERCENT,
    /** The same, at most the amount. */
    LATE_FEE_PERCENT_CAPPED,
    /** Days × rate. */
    LATE_FEE_DAILY,
    /** The same, at most the amount. */
    LATE_FEE_DAILY_CAPPED,
    /** Units between two readings of a meter × rate. */
    METERED,
    /** The same of two meters, one of which came in the place of the other. */
    METERED_REPLACED,
    /** Units that fall into one slab of a public tariff × its rate. */
    METERED_SLAB,
    /** Sanctioned load × rate, of a public tariff. */
    DEMAND,
    /** What a public tariff adds to energy and demand, percent. */
    TARIFF_VAT,
    /** What a person has taken back of a line. */
    CREDITED,
    /** What was owed elsewhere before the first bill here. */
    BROUGHT_FORWARD;

    /** Whether the amount is a part of the monthly one, by days ÷ basis days. */
    public boolean followsDays() {
        return switch (this) {
            case DAYS_OF_MONTH, DAYS_OF_30, PER_AREA_DAYS_OF_MONTH, PER_AREA_DAYS_OF_30 -> true;
            default -> false;
        };
    }
}
