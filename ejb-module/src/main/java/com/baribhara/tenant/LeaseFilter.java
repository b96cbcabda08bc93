package com.baribhara.tenant;

import com.baribhara.property.UnitId;

/** What to list; null says nothing. */
public record LeaseFilter(String code, UnitId unit, TenantId tenant, LeaseStatus status) {
    public static final LeaseFilter ALL = new LeaseFilter(null, null, null, null);
}
