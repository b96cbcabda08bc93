package com.baribhara.invoice;

import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line with everything that made it, so that it can be explained in any language.
 *
 * @param dated the dated row that made it
 * @param readings what the meter showed, null for lines without one
 */
public record InvoiceLineView(
        int line,
        LineKind kind,
        LineRule rule,
        LocalDate from,
        LocalDate to,
        int days,
        int basisDays,
        BigDecimal quantity,
        BigDecimal rate,
        Money net,
        BigDecimal vatPercent,
        Money vat,
        Money amount,
        DatedRow dated,
        MeterSpan readings) {

    /** Since when the dated rate holds that made it; null when none did. */
    public LocalDate rateFrom() {
        return dated.from();
    }
}
