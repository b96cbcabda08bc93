package com.baribhara.invoice;

import com.baribhara.tenant.SplitBasis;

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
    /** What people have given back of it already, or written off: it is not taken off again. */
    GIVEN_BEFORE,
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
    BROUGHT_FORWARD,
    /** Days of the period of a shared bill × area of the unit of that of the building × the bill, which is the rate. */
    SHARED_AREA,
    SHARED_EQUAL,
    SHARED_PERSONS,
    SHARED_FIXED,
    /** The same, where those who lived there bear what nobody lived in. */
    SHARED_AREA_TENANTS,
    SHARED_EQUAL_TENANTS,
    SHARED_PERSONS_TENANTS,
    SHARED_FIXED_TENANTS;

    private static final String SHARED = "SHARED_";

    /** @param amongTenants whether those who lived there bear what nobody lived in */
    public static LineRule shared(SplitBasis basis, boolean amongTenants) {
        return valueOf(SHARED + basis + (amongTenants ? "_TENANTS" : ""));
    }

    /** Whether it is the part of a bill of the whole building. */
    public boolean shared() {
        return name().startsWith(SHARED);
    }

    /** Whether it sums up other documents, VAT and all. */
    public boolean sum() {
        return this == BILLED_BEFORE || this == GIVEN_BEFORE;
    }

    /** Whether the amount is a part of the monthly one, by days ÷ basis days. */
    public boolean followsDays() {
        return switch (this) {
            case DAYS_OF_MONTH, DAYS_OF_30, PER_AREA_DAYS_OF_MONTH, PER_AREA_DAYS_OF_30 -> true;
            default -> false;
        };
    }
}
