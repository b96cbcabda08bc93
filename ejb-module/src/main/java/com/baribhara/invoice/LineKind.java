package com.baribhara.invoice;

/** What a line charges for. */
public enum LineKind {
    RENT,
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
    OTHER,
    ROUNDING
}
