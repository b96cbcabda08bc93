package com.baribhara.tenant;

/** What to list; null says nothing. {@code name} matches a part of the name in either language. */
public record TenantFilter(String code, String name, String phone) {
    public static final TenantFilter ALL = new TenantFilter(null, null, null);
}
