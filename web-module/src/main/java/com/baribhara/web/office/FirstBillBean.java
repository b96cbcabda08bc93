package com.baribhara.web.office;

import com.baribhara.invoice.FirstBillService;
import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.LeaseBill;
import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.invoice.LineDraft;
import com.baribhara.invoice.LineExplanation;
import com.baribhara.invoice.faces.ParkedWords;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.ReadingPreferences;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a draft will be billed first, shown before it is activated. */
@Named("firstBill")
@RequestScoped
public class FirstBillBean {
    private final FirstBillService bills;
    private final ReadingPreferences reader;
    private final Formats formats;
    private final ParkedWords words;
    private final LeaseId lease;
    private LeaseBill bill;

    protected FirstBillBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public FirstBillBean(
            FirstBillService bills, ReadingPreferences reader, Formats formats, ParkedWords words, ListState list) {
        this.bills = bills;
        this.reader = reader;
        this.formats = formats;
        this.words = words;
        this.lease = list == null ? null : list.read("id", LeaseId::valueOf);
    }

    private LeaseBill bill() {
        if (lease == null) {
            throw new NotFound("lease", "?");
        }
        if (bill == null) {
            bill = bills.of(lease);
        }
        return bill;
    }

    /** Null when the rules can't bill it as it stands. */
    public InvoiceDraft getDraft() {
        return bill() instanceof Billed billed && !billed.invoices().isEmpty()
                ? billed.invoices().get(0)
                : null;
    }

    /** What must be put right first, null when nothing. */
    public String getObstacle() {
        return bill() instanceof Parked parked ? words.reason(parked.reason(), parked.args()) : null;
    }

    /** {@code First bill: ৳ 12,345.00 for 16 of 30 days}. */
    public String getSummary() {
        InvoiceDraft draft = getDraft();
        return formats.text(
                "lease.first",
                formats.taka(draft.totals().total()),
                draft.period().days(),
                draft.month().value().lengthOfMonth(),
                formats.month(draft.month()));
    }

    public String explanation(LineDraft line) {
        return LineExplanation.in(reader.getLocale(), reader.isBanglaDigits()).of(line.arithmetic());
    }
}
