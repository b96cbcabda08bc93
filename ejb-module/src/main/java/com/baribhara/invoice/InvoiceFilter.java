package com.baribhara.invoice;

import com.baribhara.property.UnitId;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.TenantId;

/**
 * What to list; null says nothing.
 *
 * @param overdue unpaid after its due day, or (false) not
 * @param billedTo a part of the name of whom it is billed to
 * @param due when it falls due
 * @param run the run that made it
 */
public record InvoiceFilter(
        BillingMonth month,
        LeaseId lease,
        TenantId tenant,
        UnitId unit,
        InvoiceStatus status,
        Boolean overdue,
        InvoiceNumber number,
        String billedTo,
        DateRange due,
        InvoiceRunId run) {
    public static final InvoiceFilter ALL = new InvoiceFilter(null, null, null, null, null, null, null);

    /** Without the last three, which only pages offer. */
    public InvoiceFilter(
            BillingMonth month,
            LeaseId lease,
            TenantId tenant,
            UnitId unit,
            InvoiceStatus status,
            Boolean overdue,
            InvoiceNumber number) {
        this(month, lease, tenant, unit, status, overdue, number, null, null, null);
    }

    public InvoiceFilter of(TenantId its) {
        return new InvoiceFilter(month, lease, its, unit, status, overdue, number);
    }
}
