package com.baribhara.invoice;

import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.invoice.LeaseUses.Owner;
import com.baribhara.invoice.VatRates.VatRate;
import com.baribhara.invoice.model.Difference;
import com.baribhara.invoice.model.MeterUse;
import com.baribhara.invoice.model.MonthLines;
import com.baribhara.invoice.model.UtilityLines;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.VatMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The utilities of a lease by its meters: one invoice for all that was read since the last, and for each invoice of which a reading
 * was corrected, or that bills days after the tenant left, the difference. Pure rules, no database, safe for any number of threads. A use goes by the price, and the VAT, of its
 * first day.
 */
public final class UtilityBill {
    private final LocalDate upTo;
    private final LocalDate issuedOn;
    private final VatRates vatRates;
    private final MeterPrices prices;

    /** @param upTo readings of later days wait */
    public UtilityBill(LocalDate upTo, LocalDate issuedOn, VatRates vatRates, MeterPrices prices) {
        this.upTo = upTo;
        this.issuedOn = issuedOn;
        this.vatRates = vatRates;
        this.prices = prices;
    }

    /** One reading that can't be billed holds back the whole lease, so that invoices keep the order of the readings. */
    public UtilityLeaseBill bill(LeaseUses due, boolean wholeTaka) {
        List<MeterUse> unbilled = new ArrayList<>();
        for (MeterUse use : due.uses()) {
            boolean billed = due.mine(use).isPresent();
            if (!billed && (use.readOn().isAfter(upTo) || due.billed(use).isPresent())) {
                continue;
            }
            Owner owner = due.owner(use);
            if (owner == Owner.NOBODY_KNOWS) {
                return parked(
                        due, use, ParkReason.READING_MISSING, use.readings().meter());
            }
            if (owner == Owner.THEIRS && !billed) {
                unbilled.add(use);
            }
        }
        return documents(due, unbilled, wholeTaka);
    }

    private UtilityLeaseBill documents(LeaseUses due, List<MeterUse> unbilled, boolean wholeTaka) {
        List<InvoiceDraft> drafts = new ArrayList<>();
        List<RecordedUse> recorded = new ArrayList<>();
        List<MeterUse> released = new ArrayList<>();
        for (PostedMonth posted : due.posted()) {
            List<MeterUse> uses = due.of(posted.invoice());
            Parked obstacle = obstacle(due, uses);
            if (obstacle != null) {
                return new UtilityLeaseBill(due.lease(), obstacle);
            }
            correction(due, uses, posted, wholeTaka).ifPresent(drafts::add);
            released.addAll(due.notTheirs(posted.invoice()));
            uses.forEach(use -> recorded.add(RecordedUse.of(use, posted.invoice())));
        }
        Parked obstacle = obstacle(due, unbilled);
        if (obstacle != null) {
            return new UtilityLeaseBill(due.lease(), obstacle);
        }
        if (!unbilled.isEmpty()) {
            InvoiceDraft invoice = invoice(due, unbilled, wholeTaka);
            drafts.add(invoice);
            unbilled.forEach(use -> recorded.add(RecordedUse.of(use, invoice)));
        }
        return within(due, unbilled, new UtilityLeaseBill(due.lease(), new Billed(drafts), recorded, released));
    }

    private static UtilityLeaseBill within(LeaseUses due, List<MeterUse> unbilled, UtilityLeaseBill bill) {
        for (InvoiceDraft draft : ((Billed) bill.bill()).invoices()) {
            Money total = draft.totals().total();
            if (total.compareTo(MonthlyBill.LARGEST) > 0) {
                MeterUse use = unbilled.isEmpty() ? due.uses().get(0) : unbilled.get(0);
                return parked(due, use, ParkReason.AMOUNT_OUT_OF_BOUNDS, total.toString());
            }
        }
        return bill;
    }

    private Parked obstacle(LeaseUses due, List<MeterUse> uses) {
        BillableLease lease = due.lease().lease();
        for (MeterUse use : uses) {
            MeterPrices.Answer price = price(due, use);
            if (use.consumption().rejected()) {
                return reason(use, ParkReason.READING_REJECTED, use.readings().meter());
            }
            if (price.missing() != null) {
                return reason(use, price.missing(), price.arg());
            }
            if (lease.vat().exemptionUnexplained()) {
                return reason(use, ParkReason.VAT_EXEMPTION_REASON_MISSING, null);
            }
            LocalDate day = use.days().from();
            if (lease.vat().mode() != VatMode.NONE && vatRates.on(day) == null) {
                return reason(use, ParkReason.VAT_RATE_MISSING, day.toString());
            }
        }
        return null;
    }

    private MeterPrices.Answer price(LeaseUses due, MeterUse use) {
        return prices.on(due.lease().organisation(), use.meter(), use.days().from());
    }

    private static UtilityLeaseBill parked(LeaseUses due, MeterUse use, ParkReason reason, String arg) {
        return new UtilityLeaseBill(due.lease(), reason(use, reason, arg));
    }

    private static Parked reason(MeterUse use, ParkReason reason, String arg) {
        return new Parked(reason, arg, BillingMonth.of(use.readOn()));
    }

    private List<LineDraft> lines(LeaseUses due, List<MeterUse> uses, DateRange period, boolean wholeTaka) {
        BillableLease lease = due.lease().lease();
        List<LineDraft> lines = new ArrayList<>();
        uses.stream()
                .sorted(Comparator.comparing(MeterUse::utility).thenComparing(MeterUse::readOn))
                .forEach(use -> {
                    LocalDate day = use.days().from();
                    VatRate vat = lease.vat().mode() == VatMode.NONE ? null : vatRates.on(day);
                    lines.addAll(UtilityLines.of(use, price(due, use).price(), lease.vat(), vat));
                });
        if (wholeTaka) {
            lines.add(MonthLines.rounding(period, InvoiceDraft.Totals.of(lines).total()));
        }
        return lines;
    }

    private InvoiceDraft invoice(LeaseUses due, List<MeterUse> uses, boolean wholeTaka) {
        LocalDate from = uses.stream()
                .map(use -> use.days().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate to = uses.stream()
                .map(MeterUse::readOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        DateRange period = new DateRange(from, to);
        List<LineDraft> lines = lines(due, uses, period, wholeTaka);
        int others = due.begun().getOrDefault(from, 0);
        return draft(due, InvoiceKind.UTILITY, period, lines, others == 0 ? null : Correction.further(others));
    }

    /** By what is still the tenant's of an invoice; nothing of it is when they left before it began. */
    private Optional<InvoiceDraft> correction(
            LeaseUses due, List<MeterUse> uses, PostedMonth posted, boolean wholeTaka) {
        List<LineDraft> should = uses.isEmpty() ? List.of() : lines(due, uses, posted.period(), wholeTaka);
        List<LineDraft> lines = Difference.of(should, posted);
        CorrectionReason reason = due.notTheirs(posted.invoice()).isEmpty()
                ? CorrectionReason.READING_CORRECTED
                : CorrectionReason.TERMS_CHANGED;
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(draft(due, InvoiceKind.ADJUSTMENT, posted.period(), lines, posted.correction(reason)));
    }

    private InvoiceDraft draft(
            LeaseUses due, InvoiceKind kind, DateRange period, List<LineDraft> lines, Correction correction) {
        BillableLease lease = due.lease().lease();
        return new InvoiceDraft(
                lease,
                kind,
                BillingMonth.of(period.to()),
                period,
                issuedOn,
                MonthlyBill.nextDueDay(issuedOn, lease.dueDay()),
                InvoiceDraft.Totals.of(lines),
                lines,
                correction);
    }
}
