package com.baribhara.invoice;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import java.util.Map;

/**
 * What stands on the documents of a lease for a month: its invoice with all adjustments. What people gave back or wrote off is apart: an
 * adjustment neither takes it back nor gives it a second time.
 *
 * @param invoice the first invoice of the month
 * @param period the days it billed
 * @param documents how many adjustments there have been
 * @param given what was given back of it by hand, or written off
 */
public record PostedMonth(
        InvoiceId invoice,
        BillingMonth month,
        DateRange period,
        int documents,
        Map<LineKind, Amount> amounts,
        Map<LineKind, Amount> given) {

    /** Of which nothing was given back. */
    public PostedMonth(
            InvoiceId invoice, BillingMonth month, DateRange period, int documents, Map<LineKind, Amount> amounts) {
        this(invoice, month, period, documents, amounts, Map.of());
    }

    /** The sum of the lines of one kind. */
    public record Amount(Money net, Money vat) {
        public static final Amount NONE = new Amount(Money.ZERO, Money.ZERO);

        public Amount plus(Amount other) {
            return new Amount(net.plus(other.net), vat.plus(other.vat));
        }

        public Amount minus(Amount other) {
            return new Amount(net.minus(other.net), vat.minus(other.vat));
        }

        /** This much, though never so little that more would have been given back than there was. */
        public Amount keeping(Amount given) {
            return new Amount(keeping(net, given.net), keeping(vat, given.vat));
        }

        private static Money keeping(Money wanted, Money given) {
            if (given.zero()) {
                return wanted;
            }
            return given.positive() ? wanted.max(given) : wanted.min(given);
        }

        public Money gross() {
            return net.plus(vat);
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
