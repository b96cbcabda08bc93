package com.baribhara.invoice;

import com.baribhara.shared.Money;
import java.util.List;

/**
 * What a correction would do, or has done.
 *
 * @param lines of the credit note, their amounts negative
 * @param total negative, as on the document
 * @param applied above zero: what it lowers the invoice by
 * @param credited above zero: what becomes the tenant's credit
 * @param outstanding what is open of the invoice then
 * @param secondPerson whether somebody else must agree before
 */
public record CorrectionPreview(
        CreditNoteKind kind,
        List<InvoiceLineView> lines,
        Money net,
        Money vat,
        Money total,
        Money applied,
        Money credited,
        Money outstanding,
        boolean secondPerson) {}
