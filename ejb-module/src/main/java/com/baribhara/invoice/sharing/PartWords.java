package com.baribhara.invoice.sharing;

import com.baribhara.invoice.LineArithmetic;
import com.baribhara.invoice.LineExplanation;
import com.baribhara.invoice.LineRule;
import com.baribhara.invoice.MeterSpan;
import com.baribhara.shared.Money;
import java.math.BigDecimal;

/** The arithmetic of a part, in the words in which the invoice will have it. */
public final class PartWords {
    private final LineExplanation words;
    private final String number;
    private final SharedBillTerms terms;

    /** @param number of the bill */
    public PartWords(LineExplanation words, String number, SharedBillTerms terms) {
        this.words = words;
        this.number = number;
        this.terms = terms;
    }

    public String of(SharedBillPart part) {
        LineArithmetic line = new LineArithmetic(
                LineRule.shared(terms.basis(), terms.vacancy() == Vacancy.TENANTS),
                part.days(),
                terms.period().days(),
                part.weight(),
                terms.amount().amount(),
                part.amount(),
                BigDecimal.ZERO,
                Money.ZERO);
        return words.of(line, new MeterSpan(number, part.whole(), part.taken()));
    }
}
