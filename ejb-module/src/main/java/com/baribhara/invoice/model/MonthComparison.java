package com.baribhara.invoice.model;

import com.baribhara.invoice.BilledLease;
import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.invoice.PreviewChange;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease.Charge;
import com.baribhara.tenant.ChargeBasis;
import java.util.List;
import java.util.Optional;

/** Says why a month differs from the one before, from what the rules made of a lease and what was billed then. Pure. */
public final class MonthComparison {
    private final BillingMonth month;

    public MonthComparison(BillingMonth month) {
        this.month = month;
    }

    /** What the run would bill for the lease, and how the whole month compares. */
    public record Compared(PreviewChange change, List<InvoiceDraft> drafts, MonthBefore before) {

        public Money net() {
            return Money.sum(drafts.stream().map(draft -> draft.totals().net()).toList());
        }

        public Money vat() {
            return Money.sum(drafts.stream().map(draft -> draft.totals().vat()).toList());
        }

        public Money amount() {
            return Money.sum(
                    drafts.stream().map(draft -> draft.totals().total()).toList());
        }

        public Money difference() {
            return amount().plus(before.thisMonth()).minus(before.lastMonth());
        }
    }

    /** Empty for a lease that neither month knows. */
    public Optional<Compared> compare(BilledLease lease, MonthBefore before) {
        if (lease.bill() instanceof Parked) {
            return Optional.of(new Compared(PreviewChange.PARKED, List.of(), before));
        }
        List<InvoiceDraft> drafts = ((Billed) lease.bill()).invoices();
        if (!drafts.isEmpty()) {
            return Optional.of(new Compared(billed(lease, drafts, before), drafts, before));
        }
        if (before.thisMonth().positive() || lease.current()) {
            return Optional.of(new Compared(PreviewChange.BILLED_BEFORE, drafts, before));
        }
        return before.lastPeriod() == null
                ? Optional.empty()
                : Optional.of(new Compared(PreviewChange.ENDED, drafts, before));
    }

    private PreviewChange billed(BilledLease lease, List<InvoiceDraft> drafts, MonthBefore before) {
        InvoiceDraft draft = drafts.get(drafts.size() - 1);
        if (before.parked()) {
            return PreviewChange.UNPARKED;
        }
        if (drafts.stream().anyMatch(one -> one.correction() != null)) {
            return PreviewChange.ADJUSTED;
        }
        if (drafts.size() > 1 || !draft.month().equals(month)) {
            return PreviewChange.CAUGHT_UP;
        }
        if (before.lastPeriod() == null) {
            return PreviewChange.FIRST_BILL;
        }
        if (draft.totals().total().equals(before.lastMonth())) {
            return PreviewChange.SAME;
        }
        return different(lease, draft, before);
    }

    private PreviewChange different(BilledLease lease, InvoiceDraft draft, MonthBefore before) {
        if (draft.period().to().isBefore(month.last())) {
            return PreviewChange.MOVING_OUT;
        }
        if (before.lastPeriod().from().isAfter(month.previous().first())) {
            return PreviewChange.MOVED_IN;
        }
        return lease.lease().lease().charges().stream().anyMatch(this::once)
                ? PreviewChange.ONE_OFF
                : PreviewChange.TERMS_CHANGED;
    }

    private boolean once(Charge charge) {
        if (charge.basis() != ChargeBasis.ONE_OFF) {
            return false;
        }
        BillingMonth charged = BillingMonth.of(charge.starts());
        return charged.equals(month) || charged.equals(month.previous());
    }
}
