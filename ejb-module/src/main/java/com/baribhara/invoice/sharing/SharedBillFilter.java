package com.baribhara.invoice.sharing;

import com.baribhara.property.PropertyId;

/** What to list; null says nothing. */
public record SharedBillFilter(PropertyId property, SharedBillKind kind, SharedBillStatus status) {}
