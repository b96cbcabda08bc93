package com.baribhara.invoice;

import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.invoice.VatRates.VatRate;
import com.baribhara.invoice.model.CalendarMonths;
import com.baribhara.invoice.model.Difference;
import com.baribhara.invoice.model.MonthLines;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.BillableLease.Charge;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.RentStep;
import com.baribhara.tenant.VatMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The monthly bill of a lease, in advance by calendar month: pure rules, no database, safe for any number of threads.
 *
 * <p>VAT goes by the rate of the first day of the billed period. An invoice is due on the due day of its month, though never
 * before it was issued and never before its period starts.
 */
public final class MonthlyBill {

    /** The most an invoice can come to: what a line's rate can hold in the database. Anything above it is a typing error. */
    public static final Money LARGEST = Money.of("9999999999.99");

    private final BillingMonth upTo;
    private final LocalDate issuedOn;
    private final VatRates vatRates;

    /** @param upTo the last month to bill; all missing ones before it are caught up */
    public MonthlyBill(BillingMonth upTo, LocalDate issuedOn, VatRates vatRates) {
        this.upTo = upTo;
        this.issuedOn = issuedOn;
        this.vatRates = vatRates;
    }

    /**
     * All missing invoices of the lease, or why it must be parked: one month that can't be billed holds back all of them, so
     * that invoices keep the order of their months.
     *
     * @param wholeTaka whether the organisation rounds its invoices to whole taka
     * @param billed first days of the periods that are billed already
     */
    public LeaseBill bill(BillableLease lease, boolean wholeTaka, Collection<LocalDate> billed) {
        return bill(lease, wholeTaka, billed, List.of());
    }

    /** @param posted the months that must be compared with the terms, since these are other than when they were billed */
    public LeaseBill bill(
            BillableLease lease, boolean wholeTaka, Collection<LocalDate> billed, List<PostedMonth> posted) {
        List<DateRange> periods = CalendarMonths.missing(lease.term(), upTo, billed);
        if (periods.isEmpty() && posted.isEmpty()) {
            return Billed.NOTHING;
        }
        List<InvoiceDraft> drafts = new ArrayList<>(periods.size() + posted.size());
        for (PostedMonth month : posted) {
            DateRange days = CalendarMonths.within(lease.term(), month.month());
            Parked obstacle = days == null ? null : obstacle(lease, days);
            if (obstacle != null) {
                return obstacle;
            }
            correction(lease, wholeTaka, days, month).ifPresent(drafts::add);
        }
        for (DateRange period : periods) {
            Parked obstacle = obstacle(lease, period);
            if (obstacle != null) {
                return obstacle;
            }
            InvoiceDraft draft = draft(lease, wholeTaka, period);
            if (draft.totals().total().compareTo(LARGEST) > 0) {
                return parked(ParkReason.AMOUNT_OUT_OF_BOUNDS, draft.totals().total(), period);
            }
            drafts.add(draft);
        }
        return new Billed(drafts);
    }

    VatRates vatRates() {
        return vatRates;
    }

    private Parked obstacle(BillableLease lease, DateRange period) {
        if (lease.vat().exemptionUnexplained()) {
            return parked(ParkReason.VAT_EXEMPTION_REASON_MISSING, null, period);
        }
        if (lease.vat().mode() != VatMode.NONE && vatRates.percentOn(period.from()) == null) {
            return parked(ParkReason.VAT_RATE_MISSING, period.from(), period);
        }
        for (RentStep step : lease.rents()) {
            if (step.rent().compareTo(LARGEST) > 0 && !step.from().isAfter(period.to())) {
                return parked(ParkReason.AMOUNT_OUT_OF_BOUNDS, step.rent(), period);
            }
        }
        for (Charge charge : lease.charges()) {
            boolean byArea = charge.basis() == ChargeBasis.PER_AREA;
            if (byArea && lease.areaSft() == null && MonthLines.applies(charge, period)) {
                return parked(ParkReason.AREA_UNKNOWN, charge.kind(), period);
            }
        }
        return null;
    }

    private static Parked parked(ParkReason reason, Object arg, DateRange period) {
        return new Parked(reason, arg == null ? null : arg.toString(), BillingMonth.of(period.from()));
    }

    private List<LineDraft> lines(BillableLease lease, boolean wholeTaka, DateRange period) {
        VatRate rate = lease.vat().mode() == VatMode.NONE ? null : vatRates.on(period.from());
        List<LineDraft> lines = MonthLines.of(lease, period, rate);
        if (wholeTaka) {
            lines.add(MonthLines.rounding(period, InvoiceDraft.Totals.of(lines).total()));
        }
        return lines;
    }

    /** @param days the days of the month that belong to the lease by now, null when none do */
    private Optional<InvoiceDraft> correction(
            BillableLease lease, boolean wholeTaka, DateRange days, PostedMonth posted) {
        List<LineDraft> should = days == null ? List.of() : lines(lease, wholeTaka, days);
        List<LineDraft> lines = Difference.of(should, posted);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new InvoiceDraft(
                lease,
                InvoiceKind.ADJUSTMENT,
                posted.month(),
                posted.period(),
                issuedOn,
                nextDueDay(issuedOn, lease.dueDay()),
                InvoiceDraft.Totals.of(lines),
                lines,
                posted.correction(CorrectionReason.TERMS_CHANGED)));
    }

    /** When a document falls due that belongs to no month to come. */
    static LocalDate nextDueDay(LocalDate issuedOn, int dueDay) {
        LocalDate thisMonth = issuedOn.withDayOfMonth(dueDay);
        return thisMonth.isBefore(issuedOn) ? thisMonth.plusMonths(1) : thisMonth;
    }

    private InvoiceDraft draft(BillableLease lease, boolean wholeTaka, DateRange period) {
        List<LineDraft> lines = lines(lease, wholeTaka, period);
        return new InvoiceDraft(
                lease,
                InvoiceKind.MONTHLY,
                BillingMonth.of(period.from()),
                period,
                issuedOn,
                dueOn(lease.dueDay(), period),
                InvoiceDraft.Totals.of(lines),
                lines,
                null);
    }

    private LocalDate dueOn(int dueDay, DateRange period) {
        LocalDate agreed = period.from().withDayOfMonth(dueDay);
        LocalDate started = later(agreed, period.from());
        return later(started, issuedOn);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
