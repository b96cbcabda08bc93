package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseId;
import java.time.LocalDate;

/**
 * What a run found for one late invoice.
 *
 * @param invoice the invoice that is late
 * @param arithmetic how the whole fee comes about
 * @param before what earlier documents charged of it
 * @param amount what the run posts, or would
 */
public record LateFeeLineView(
        InvoiceId invoice,
        InvoiceNumber number,
        BillingMonth month,
        LocalDate due,
        LeaseId lease,
        String leaseCode,
        PreviewLine.Names names,
        LineArithmetic arithmetic,
        Money before,
        Money amount) {}
