package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.TenantId;

/** Null means any. */
public record CreditNoteFilter(
        InvoiceId invoice, LeaseId lease, TenantId tenant, BillingMonth month, CreditNoteKind kind) {

    public static CreditNoteFilter of(InvoiceId invoice) {
        return new CreditNoteFilter(invoice, null, null, null, null);
    }
}
