package com.baribhara.property;

/** What to list; null says nothing. */
public record UnitFilter(PropertyId property, String code, UnitKind kind, UnitStatus status) {
    public static final UnitFilter ALL = new UnitFilter(null, null, null, null);
}
