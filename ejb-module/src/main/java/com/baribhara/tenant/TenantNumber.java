package com.baribhara.tenant;

import java.util.EnumSet;
import java.util.Set;

/** Numbers of a tenant that are sealed, and shown whole to some alone. */
public enum TenantNumber {
    /** Of the identity card. */
    NID("TenantNidShown"),
    /** Of the taxpayer. */
    TIN("TenantTinShown");

    public static final Set<TenantNumber> NONE = Set.of();
    public static final Set<TenantNumber> ALL = Set.copyOf(EnumSet.allOf(TenantNumber.class));

    private final String shown;

    TenantNumber(String shown) {
        this.shown = shown;
    }

    /** The event that tells that it was shown whole. */
    public String shown() {
        return shown;
    }

    /** As a view has it; null when the tenant has none. */
    String of(TenantView view) {
        return this == NID ? view.nid() : view.tin();
    }
}
