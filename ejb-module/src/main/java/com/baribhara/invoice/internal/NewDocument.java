package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceStatus;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease;
import java.util.UUID;

/**
 * An invoice or credit note with its number, just before it is stored.
 *
 * @param advance what an advance pays of an invoice
 * @param applied of an invoice, what the tenant's credit pays of it; of a credit note, what it lowers its invoice by
 */
record NewDocument(int organisation, UUID id, long number, UUID run, InvoiceDraft draft, Money advance, Money applied) {

    NewDocument numbered(long its) {
        return new NewDocument(organisation, id, its, run, draft, advance, applied);
    }

    BillableLease lease() {
        return draft.lease();
    }

    UUID leaseId() {
        return draft.lease().lease().value();
    }

    /** The invoice that a correction refers to. */
    UUID corrects() {
        return corrected() == null ? null : corrected().value();
    }

    int revision() {
        return draft.correction() == null ? 0 : draft.correction().revision();
    }

    Money outstanding() {
        return unpaid()
                ? draft.totals().total()
                : draft.totals().total().minus(advance).minus(applied);
    }

    InvoiceStatus status() {
        if (outstanding().zero()) {
            return InvoiceStatus.PAID;
        }
        return unpaid() ? InvoiceStatus.ISSUED : InvoiceStatus.PARTIALLY_PAID;
    }

    private boolean unpaid() {
        return applied.zero() && advance.zero();
    }

    /** What a credit note leaves to the tenant. */
    Money excess() {
        return draft.totals().total().negated().minus(applied);
    }

    /** The payload of {@code InvoiceIssued} or {@code CreditNoteIssued}. Nothing in it needs escaping. */
    String issued() {
        String what = draft.credit() ? "creditNote\":\"" : "invoice\":\"";
        return "{\"" + what + id + "\",\"lease\":\"" + leaseId() + "\",\"tenant\":\"" + lease().tenant()
                + "\",\"number\":" + number + ",\"month\":\"" + draft.month() + "\",\"total\":\""
                + draft.totals().total() + "\",\"due\":\"" + draft.dueOn() + reference() + "\"}";
    }

    private String reference() {
        return corrected() == null ? "" : "\",\"corrects\":\"" + corrected();
    }

    private InvoiceId corrected() {
        return draft.correction() == null ? null : draft.correction().invoice();
    }
}
