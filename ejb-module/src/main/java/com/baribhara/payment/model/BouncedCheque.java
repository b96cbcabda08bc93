package com.baribhara.payment.model;

import com.baribhara.payment.ReceiptStatus;
import com.baribhara.shared.Money;
import java.util.List;

/**
 * A cheque that the bank sent back: every effect of its payment is undone, the bank's charge is an invoice of its own (billing
 * rules, section 6).
 */
public record BouncedCheque(AllocatedPayment payment, Money bankCharge) {

    /** The invoices it had covered, as they were before. */
    public List<OpenBill> reopened() {
        return payment.allocations().stream().map(Allocation::before).toList();
    }

    /** The credit it had left the tenant. */
    public Money creditTakenBack() {
        return payment.unapplied();
    }

    public ReceiptStatus receipt() {
        return ReceiptStatus.CANCELLED;
    }

    public Money outstanding() {
        return Money.sum(reopened().stream().map(OpenBill::outstanding).toList());
    }

    public Money totalDue() {
        return outstanding().plus(bankCharge);
    }
}
