package com.baribhara.invoice.model;

import com.baribhara.invoice.DatedRow;
import com.baribhara.invoice.LineArithmetic;
import com.baribhara.invoice.LineDraft;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.LineRule;
import com.baribhara.invoice.MeterSpan;
import com.baribhara.invoice.VatRates.VatRate;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillPart;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.BillableLease.Charge;
import com.baribhara.tenant.ChargeBasis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The lines of one lease for one period: the rent, then the charges in the order of the lease. */
public final class MonthLines {
    private final BillableLease lease;
    private final DateRange period;
    private final BillingMonth month;
    private final VatRate vatRate;
    private final List<LineDraft> lines;

    private MonthLines(BillableLease lease, DateRange period, VatRate vatRate) {
        this.lease = lease;
        this.period = period;
        this.month = BillingMonth.of(period.from());
        this.vatRate = vatRate;
        this.lines = new ArrayList<>(lease.charges().size() + 2);
    }

    /** @param vatRate the rate in force, null where the lease bears no VAT */
    public static List<LineDraft> of(BillableLease lease, DateRange period, VatRate vatRate) {
        MonthLines month = new MonthLines(lease, period, vatRate);
        month.rent();
        lease.charges().forEach(month::charge);
        return month.lines;
    }

    /** The line that makes the total whole; it bears no VAT and comes last. */
    public static LineDraft rounding(DateRange period, Money total) {
        Taxed rounding = Taxed.free(WholeTaka.of(total).rounding());
        Share once = new Share(LineRule.ROUND_TO_TAKA, 1, 1);
        return new LineDraft(LineKind.ROUNDING, period, arithmetic(once, BigDecimal.ONE, total.amount(), rounding));
    }

    /** Whether the charge makes a line in this period. */
    public static boolean applies(Charge charge, DateRange period) {
        return charge.basis() == ChargeBasis.ONE_OFF
                ? BillingMonth.of(charge.starts()).equals(BillingMonth.of(period.from()))
                : charge.within(period) != null;
    }

    private void rent() {
        for (RentShare part : RentShare.of(lease, period)) {
            Money rent = part.rent();
            add(
                    LineKind.RENT,
                    part.days(),
                    part.share(),
                    BigDecimal.ONE,
                    rent.amount(),
                    part.share().of(rent));
        }
    }

    private void charge(Charge charge) {
        if (!applies(charge, period)) {
            return;
        }
        LineKind kind = LineKind.of(charge.kind());
        if (charge.part() != null) {
            part(kind, charge.part(), new Money(charge.amount()));
            return;
        }
        if (charge.basis() == ChargeBasis.ONE_OFF) {
            Share once = new Share(LineRule.ONE_OFF, 1, 1);
            DateRange day = new DateRange(charge.starts(), charge.starts());
            add(kind, day, once, BigDecimal.ONE, charge.amount(), new Money(charge.amount()));
            return;
        }
        DateRange days = charge.within(period);
        Share share = charge.prorated()
                ? Share.of(lease.proration(), month, days.days())
                : new Share(LineRule.NOT_PRORATED, days.days(), month.days());
        if (charge.basis() == ChargeBasis.PER_AREA) {
            Share byArea = new Share(byArea(share.rule()), share.days(), share.basisDays());
            add(kind, days, byArea, lease.areaSft(), charge.amount(), share.of(lease.areaSft(), charge.amount()));
        } else {
            add(kind, days, share, BigDecimal.ONE, charge.amount(), share.of(new Money(charge.amount())));
        }
    }

    private void part(LineKind kind, BillPart part, Money amount) {
        Taxed taxed = taxed(amount);
        Share share = new Share(
                LineRule.shared(part.basis(), part.amongTenants()), part.days().days(), part.billDays());
        lines.add(new LineDraft(
                kind,
                part.days(),
                arithmetic(share, part.weight(), part.bill().amount(), taxed),
                new MeterSpan(part.number(), part.whole(), part.taken()),
                dated()));
    }

    private static LineRule byArea(LineRule rule) {
        return switch (rule) {
            case DAYS_OF_MONTH -> LineRule.PER_AREA_DAYS_OF_MONTH;
            case DAYS_OF_30 -> LineRule.PER_AREA_DAYS_OF_30;
            default -> LineRule.PER_AREA;
        };
    }

    private void add(LineKind kind, DateRange days, Share share, BigDecimal quantity, BigDecimal rate, Money agreed) {
        lines.add(new LineDraft(kind, days, arithmetic(share, quantity, rate, taxed(agreed)), dated()));
    }

    private Taxed taxed(Money agreed) {
        return vatRate == null
                ? Taxed.free(agreed)
                : Taxed.of(lease.vat().use(), lease.vat().mode(), agreed, vatRate.percent());
    }

    private DatedRow dated() {
        return vatRate == null ? DatedRow.NONE : DatedRow.since(vatRate.validFrom());
    }

    private static LineArithmetic arithmetic(Share share, BigDecimal quantity, BigDecimal rate, Taxed taxed) {
        return new LineArithmetic(
                share.rule(),
                share.days(),
                share.basisDays(),
                quantity,
                rate,
                taxed.net(),
                taxed.percent(),
                taxed.vat());
    }
}
