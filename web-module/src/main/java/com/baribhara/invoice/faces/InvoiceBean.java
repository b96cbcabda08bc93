package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceLineView;
import com.baribhara.invoice.InvoiceService;
import com.baribhara.invoice.InvoiceView;
import com.baribhara.invoice.LineExplanation;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.web.ReadingPreferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One invoice with its lines, each with the arithmetic that made it. */
@Named
@RequestScoped
public class InvoiceBean {
    private final InvoiceService invoices;
    private final ReadingPreferences reader;
    private String id;
    private InvoiceView shown;

    protected InvoiceBean() {
        this(null, null);
    }

    @Inject
    public InvoiceBean(InvoiceService invoices, ReadingPreferences reader) {
        this.invoices = invoices;
        this.reader = reader;
    }

    public InvoiceView getShown() {
        if (shown == null) {
            shown = invoices.get(invoiceId());
        }
        return shown;
    }

    public String explanation(InvoiceLineView line) {
        return LineExplanation.in(reader.getLocale(), reader.isBanglaDigits()).of(line);
    }

    public DateRange period(InvoiceLineView line) {
        return new DateRange(line.from(), line.to());
    }

    public Money getPaid() {
        return getShown().total().minus(getShown().outstanding());
    }

    public boolean isOpen() {
        return getShown().outstanding().positive();
    }

    private InvoiceId invoiceId() {
        try {
            return InvoiceId.valueOf(String.valueOf(id));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("invoice", id);
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
