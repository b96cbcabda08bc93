package com.baribhara.payment.model;

import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.invoice.InvoiceStatus;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;

/** An invoice as a payment sees it. */
public record OpenBill(
        InvoiceNumber number, LocalDate dueOn, LocalDate issuedOn, Money outstanding, InvoiceStatus status) {

    /** In which order money settles what the tenant did not name (billing rules, section 6). */
    public static final Comparator<OpenBill> OLDEST_FIRST = Comparator.comparing(OpenBill::dueOn)
            .thenComparing(OpenBill::issuedOn)
            .thenComparing(OpenBill::number);

    public boolean open() {
        return status.open() && outstanding.positive();
    }

    /** After so much of it was paid; nothing leaves it as it is. */
    OpenBill less(Money paid) {
        if (paid.zero()) {
            return this;
        }
        Money left = outstanding.minus(paid);
        InvoiceStatus now = left.zero() ? InvoiceStatus.PAID : InvoiceStatus.PARTIALLY_PAID;
        return new OpenBill(number, dueOn, issuedOn, left, now);
    }
}
