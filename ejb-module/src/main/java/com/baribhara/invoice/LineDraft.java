package com.baribhara.invoice;

import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;

/**
 * A line of an invoice that is about to be issued.
 *
 * @param readings what the meter showed, null for lines without one
 * @param dated the dated row that made it
 */
public record LineDraft(
        LineKind kind, DateRange period, LineArithmetic arithmetic, MeterSpan readings, DatedRow dated) {

    public LineDraft(LineKind kind, DateRange period, LineArithmetic arithmetic) {
        this(kind, period, arithmetic, DatedRow.NONE);
    }

    public LineDraft(LineKind kind, DateRange period, LineArithmetic arithmetic, DatedRow dated) {
        this(kind, period, arithmetic, null, dated);
    }

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
