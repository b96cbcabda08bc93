package com.baribhara.property;

/** What a unit is. */
public enum UnitKind {
    FLAT,
    SHOP,
    OFFICE,
    GARAGE,
    ROOM,
    SEAT
}
