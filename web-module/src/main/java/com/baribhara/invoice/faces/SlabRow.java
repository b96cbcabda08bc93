package com.baribhara.invoice.faces;

import com.baribhara.invoice.rates.Slab;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.TypedIn;

/** One slab as it is typed. */
public class SlabRow {
    private String from;
    private String to;
    private String rate;
    private boolean lifeline;

    static SlabRow of(Slab slab, Formats formats) {
        SlabRow row = new SlabRow();
        row.from = formats.digits(slab.from());
        row.to = slab.to() == null ? null : formats.digits(slab.to());
        row.rate = formats.rateFigure(slab.rate());
        row.lifeline = slab.lifeline();
        return row;
    }

    boolean blank() {
        return from == null && to == null && rate == null;
    }

    Slab read(String path, TypedIn typed) {
        return new Slab(
                typed.whole(path + ".from", from),
                typed.whole(path + ".to", to),
                typed.number(path + ".rate", rate),
                lifeline);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getRate() {
        return rate;
    }

    public void setRate(String rate) {
        this.rate = rate;
    }

    public boolean isLifeline() {
        return lifeline;
    }

    public void setLifeline(boolean lifeline) {
        this.lifeline = lifeline;
    }
}
