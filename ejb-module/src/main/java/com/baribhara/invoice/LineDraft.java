package com.baribhara.invoice;

import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;

/** A line of an invoice that is about to be issued. */
public record LineDraft(LineKind kind, DateRange period, LineArithmetic arithmetic) {

    public Money net() {
        return arithmetic.net();
    }

    public Money vat() {
        return arithmetic.vat();
    }

    public Money amount() {
        return arithmetic.amount();
    }
}
