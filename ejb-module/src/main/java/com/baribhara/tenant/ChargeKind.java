package com.baribhara.tenant;

/** What a tenant pays for beside the rent. */
public enum ChargeKind {
    SERVICE_CHARGE,
    PARKING,
    GAS,
    WATER,
    ELECTRICITY,
    GENERATOR,
    LIFT,
    SECURITY,
    WASTE,
    INTERNET,
    KEY,
    REPAIR,
    OTHER;

    /** Unmetered gas is a fixed monthly charge; the others follow the days like rent (billing rules, section 2). */
    public boolean proratedByDefault() {
        return this != GAS;
    }
}
