package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseId;

/**
 * What a run of utilities made of a lease, or would: a document, or the reason why it waits.
 *
 * @param kind null for a lease that waits, like the period
 * @param corrects the invoice it corrects, null for the first of its readings
 * @param amount below zero for a credit note
 * @param reason null for a document
 */
public record UtilityLineView(
        LeaseId lease,
        String leaseCode,
        PreviewLine.Names names,
        InvoiceKind kind,
        InvoiceId corrects,
        BillingMonth month,
        DateRange period,
        Money amount,
        ParkReason reason,
        String args) {}
