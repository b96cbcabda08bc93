package com.baribhara.invoice;

import com.baribhara.property.UnitId;
import com.baribhara.shared.BillingMonth;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.TenantId;

/** What to list; null says nothing. {@code overdue}: unpaid after its due day, or (false) not. */
public record InvoiceFilter(
        BillingMonth month,
        LeaseId lease,
        TenantId tenant,
        UnitId unit,
        InvoiceStatus status,
        Boolean overdue,
        InvoiceNumber number) {
    public static final InvoiceFilter ALL = new InvoiceFilter(null, null, null, null, null, null, null);

    public InvoiceFilter of(TenantId its) {
        return new InvoiceFilter(month, lease, its, unit, status, overdue, number);
    }
}
