package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import java.util.Map;

/**
 * What stands on the documents of a lease for a month: its invoice with all adjustments. Goodwill is not in it, since nobody owes it.
 *
 * @param invoice the first invoice of the month
 * @param period the days it billed
 * @param documents how many adjustments there have been
 */
public record PostedMonth(
        InvoiceId invoice, BillingMonth month, DateRange period, int documents, Map<LineKind, Amount> amounts) {

    /** The sum of the lines of one kind. */
    public record Amount(Money net, Money vat) {
        public static final Amount NONE = new Amount(Money.ZERO, Money.ZERO);

        public Amount plus(Amount other) {
            return new Amount(net.plus(other.net), vat.plus(other.vat));
        }
    }

    /** What it comes to with all that was adjusted. */
    LastBill bill() {
        Amount sum = amounts.values().stream().reduce(Amount.NONE, Amount::plus);
        return new LastBill(period, sum.net().plus(sum.vat()));
    }

    public Correction correction(CorrectionReason reason) {
        return new Correction(invoice, documents + 1, reason);
    }
}
