package com.baribhara.invoice;

import com.baribhara.tenant.ChargeKind;

/** What a line of an invoice is for; the page bundle has its words ({@code line-kind.<name>}). */
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
    ROUNDING;

    public static LineKind of(ChargeKind charge) {
        return valueOf(charge.name());
    }
}
