package com.baribhara.invoice;

import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import java.time.LocalDate;

/**
 * A line of an invoice that is about to be issued.
 *
 * @param readings what the meter showed, null for lines without one
 * @param rateFrom since when the dated rate holds that made it (VAT, a tariff); null when none did
 */
public record LineDraft(
        LineKind kind, DateRange period, LineArithmetic arithmetic, MeterSpan readings, LocalDate rateFrom) {

    public LineDraft(LineKind kind, DateRange period, LineArithmetic arithmetic) {
        this(kind, period, arithmetic, null, null);
    }

    public LineDraft(LineKind kind, DateRange period, LineArithmetic arithmetic, LocalDate rateFrom) {
        this(kind, period, arithmetic, null, rateFrom);
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
