package com.baribhara.invoice.faces;

import com.baribhara.invoice.rates.FixedAmount;
import com.baribhara.invoice.rates.Slab;
import com.baribhara.invoice.rates.TariffTerms;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.TypedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A version of a tariff as it is typed. How many rows there are, the page itself says: so nothing is lost with a session. */
public class TariffForm {
    private static final int MOST_ROWS = 30;

    private final List<SlabRow> slabs = new ArrayList<>();
    private final List<FixedRow> fixed = new ArrayList<>();
    private String validFrom;
    private String demandPerKw;
    private String vatPercent;
    private String source;
    private boolean late;

    /** As many rows as the page had that is sent in. */
    static TariffForm of(HttpServletRequest request) {
        TariffForm form = new TariffForm();
        rows(request.getParameter("slabRows"), SlabRow::new, form.slabs);
        rows(request.getParameter("fixedRows"), FixedRow::new, form.fixed);
        return form;
    }

    private static <R> void rows(String count, Supplier<R> row, List<R> rows) {
        if (count != null && count.matches("\\d{1,2}")) {
            Stream.generate(row)
                    .limit(Math.min(MOST_ROWS, Integer.parseInt(count)))
                    .forEach(rows::add);
        }
    }

    /** @param begins whether the day is taken over too: a new version starts from what holds, on a day of its own */
    void fill(TariffTerms terms, boolean begins, Formats formats) {
        validFrom = begins ? formats.date(terms.validFrom()) : null;
        demandPerKw = terms.demandPerKw() == null ? null : formats.quantity(terms.demandPerKw());
        vatPercent = formats.quantity(terms.vatPercent());
        source = begins ? terms.source() : null;
        slabs.clear();
        terms.slabs().forEach(slab -> slabs.add(SlabRow.of(slab, formats)));
        fixed.clear();
        terms.fixed().forEach(amount -> fixed.add(FixedRow.of(amount, formats)));
    }

    /** @throws com.baribhara.shared.Invalid with every field that can't be read */
    TariffTerms read() {
        slabs.removeIf(SlabRow::blank);
        fixed.removeIf(FixedRow::blank);
        TypedIn typed = new TypedIn();
        List<Slab> readSlabs = new ArrayList<>();
        for (int i = 0; i < slabs.size(); i++) {
            readSlabs.add(slabs.get(i).read("slabs[" + i + "]", typed));
        }
        List<FixedAmount> readFixed = new ArrayList<>();
        for (int i = 0; i < fixed.size(); i++) {
            readFixed.add(fixed.get(i).read("fixed[" + i + "]", typed));
        }
        TariffTerms terms = new TariffTerms(
                typed.day("validFrom", validFrom),
                readSlabs,
                readFixed,
                typed.number("demandPerKw", demandPerKw),
                typed.number("vatPercent", vatPercent),
                source);
        typed.refuse();
        return terms;
    }

    public void addSlab() {
        slabs.add(new SlabRow());
    }

    public void removeSlab(int row) {
        slabs.remove(row);
    }

    public void addFixed() {
        fixed.add(new FixedRow());
    }

    public void removeFixed(int row) {
        fixed.remove(row);
    }

    public List<SlabRow> getSlabs() {
        return slabs;
    }

    public List<FixedRow> getFixed() {
        return fixed;
    }

    public String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(String validFrom) {
        this.validFrom = validFrom;
    }

    public String getDemandPerKw() {
        return demandPerKw;
    }

    public void setDemandPerKw(String demandPerKw) {
        this.demandPerKw = demandPerKw;
    }

    public String getVatPercent() {
        return vatPercent;
    }

    public void setVatPercent(String vatPercent) {
        this.vatPercent = vatPercent;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }
}
