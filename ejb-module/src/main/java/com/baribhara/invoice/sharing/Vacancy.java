package com.baribhara.invoice.sharing;

/** Who bears the days on which nobody rented a unit. */
public enum Vacancy {
    LANDLORD,
    /** Those who did rent one, in proportion. */
    TENANTS
}
