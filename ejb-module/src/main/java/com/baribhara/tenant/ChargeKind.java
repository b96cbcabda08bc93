package com.baribhara.tenant;

/** What a charge beside the rent is for. */
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
    OTHER
}
