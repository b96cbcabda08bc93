package com.baribhara.invoice;

import com.baribhara.property.UnitId;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.TenantId;
import java.time.LocalDate;
import java.util.List;

/**
 * What is taken back of an invoice. Its amounts are negative, as the document shows them.
 *
 * @param invoice the invoice it takes back from, {@code invoiceNumber} its number
 * @param applied above zero: what it lowered the invoice by
 * @param credited above zero: what became the tenant's credit
 * @param reason of an adjustment a {@link CorrectionReason}, else what a person wrote
 */
public record CreditNoteView(
        CreditNoteId id,
        CreditNoteNumber number,
        CreditNoteKind kind,
        InvoiceId invoice,
        LeaseId lease,
        TenantId tenant,
        UnitId unit,
        BillingMonth month,
        LocalDate issued,
        String billTo,
        String billToBn,
        String premises,
        String premisesBn,
        List<InvoiceLineView> lines,
        Money net,
        Money vat,
        Money total,
        Money applied,
        Money credited,
        String reason) {}
