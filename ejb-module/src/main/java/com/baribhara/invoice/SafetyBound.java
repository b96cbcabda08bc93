package com.baribhara.invoice;

import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.invoice.model.CalendarMonths;
import com.baribhara.invoice.model.UsualMonth;
import com.baribhara.organisation.BillBounds;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.tenant.BillableLease;
import java.util.List;

/**
 * Stops what is probably a typing error before it reaches a tenant: a lease that would get more lines than its organisation lets out
 * unseen, or a bill far from the last one. The first bill of a lease has nothing to be compared with. What a person has let go out is not
 * stopped again.
 */
final class SafetyBound {
    private final BillBounds bounds;
    private final VatRates vatRates;
    private final List<ReleasedBill> released;

    SafetyBound(BillBounds bounds, VatRates vatRates, List<ReleasedBill> released) {
        this.bounds = bounds;
        this.vatRates = vatRates;
        this.released = released;
    }

    /** The bill, or why it must wait. @param last null for a lease that was never billed */
    LeaseBill check(BillableLease lease, Billed bill, List<PostedMonth> posted, LastBill last) {
        Parked held = tooLong(bill.invoices());
        LastBill before = last;
        for (InvoiceDraft draft : bill.invoices()) {
            if (held != null) {
                return held;
            }
            if (draft.correction() == null) {
                LastBill now = new LastBill(draft.period(), draft.totals().total());
                held = far(lease, draft.month(), before, now);
                before = now;
            } else {
                LastBill was = posted(posted, draft).bill();
                LastBill now = corrected(lease, draft, was);
                held = far(lease, draft.month(), was, now);
                before = before != null && before.period().equals(was.period()) ? now : before;
            }
        }
        return held == null ? bill : held;
    }

    private Parked tooLong(List<InvoiceDraft> drafts) {
        int lines = drafts.stream().mapToInt(draft -> draft.lines().size()).sum();
        return lines <= bounds.lines()
                ? null
                : unlessReleased(new Parked(
                        ParkReason.TOO_MANY_LINES,
                        ParkReason.joined(lines, bounds.lines()),
                        drafts.get(0).month()));
    }

    private static PostedMonth posted(List<PostedMonth> posted, InvoiceDraft draft) {
        return posted.stream()
                .filter(month -> month.month().equals(draft.month()))
                .findFirst()
                .orElseThrow();
    }

    /** The month as it is with its correction; null when no day of it belongs to the lease any more. */
    private static LastBill corrected(BillableLease lease, InvoiceDraft draft, LastBill was) {
        DateRange days = CalendarMonths.within(lease.term(), draft.month());
        return days == null
                ? null
                : new LastBill(days, was.total().plus(draft.totals().total()));
    }

    private Parked far(BillableLease lease, BillingMonth month, LastBill before, LastBill now) {
        if (before == null || now == null || before.total().equals(now.total())) {
            return null;
        }
        UsualMonth usual = new UsualMonth(lease, vatRates);
        UsualMonth.Comparison compared = usual.compare(before, now);
        return compared.within(bounds.percent())
                ? null
                : unlessReleased(new Parked(
                        ParkReason.FAR_FROM_LAST_BILL,
                        ParkReason.joined(compared.now(), compared.before(), bounds.percent()),
                        month));
    }

    private Parked unlessReleased(Parked parked) {
        return released.stream().anyMatch(release -> release.covers(parked)) ? null : parked;
    }
}
