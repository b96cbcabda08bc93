package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceLineView;
import com.baribhara.invoice.LineExplanation;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.web.ReadingPreferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** What a line of an invoice or a credit note says of itself. */
@Named
@RequestScoped
public class LineWords {
    private final ReadingPreferences reader;

    protected LineWords() {
        this(null);
    }

    @Inject
    public LineWords(ReadingPreferences reader) {
        this.reader = reader;
    }

    public String explanation(InvoiceLineView line) {
        return LineExplanation.in(reader.getLocale(), reader.isBanglaDigits()).of(line);
    }

    /** Since when the rate of the line holds, where its explanation does not say so; else null. */
    public LocalDate rateFrom(InvoiceLineView line) {
        return LineExplanation.namesTariff(line) ? null : line.rateFrom();
    }

    public DateRange period(InvoiceLineView line) {
        return new DateRange(line.from(), line.to());
    }
}
