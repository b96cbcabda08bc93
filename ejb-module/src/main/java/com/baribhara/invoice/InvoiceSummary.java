package com.baribhara.invoice;

import com.baribhara.property.UnitId;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.TenantId;
import java.time.LocalDate;

/** An invoice without its lines. */
public record InvoiceSummary(
        InvoiceId id,
        InvoiceNumber number,
        LeaseId lease,
        TenantId tenant,
        UnitId unit,
        BillingMonth month,
        LocalDate issued,
        LocalDate due,
        String billTo,
        String billToBn,
        String premises,
        String premisesBn,
        Money total,
        Money outstanding,
        InvoiceStatus status,
        boolean overdue,
        InvoiceKind kind) {}
