package com.baribhara.invoice;

import com.baribhara.property.UnitId;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.TenantId;
import java.time.LocalDate;
import java.util.List;

/** An invoice with its lines. */
public record InvoiceView(
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
        DateRange period,
        List<InvoiceLineView> lines,
        Money net,
        Money vat,
        Money total,
        Money outstanding,
        InvoiceStatus status,
        boolean overdue,
        Standing standing) {

    /**
     * What it is beside other documents.
     *
     * @param corrects the invoice it corrects or is the fee of, null when none
     * @param reason why it corrects it
     * @param credited what credit notes have taken off
     */
    public record Standing(InvoiceKind kind, InvoiceId corrects, CorrectionReason reason, Money credited) {}
}
