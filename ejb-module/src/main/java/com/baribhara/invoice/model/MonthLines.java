package com.baribhara.invoice.model;

import com.baribhara.invoice.LineArithmetic;
import com.baribhara.invoice.LineDraft;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.LineRule;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
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
    private final BigDecimal vatPercent;
    private final List<LineDraft> lines;

    private MonthLines(BillableLease lease, DateRange period, BigDecimal vatPercent) {
        this.lease = lease;
        this.period = period;
        this.month = BillingMonth.of(period.from());
        this.vatPercent = vatPercent;
        this.lines = new ArrayList<>(lease.charges().size() + 2);
    }

    /** @param vatPercent the rate in force, null where the lease bears no VAT */
    public static List<LineDraft> of(BillableLease lease, DateRange period, BigDecimal vatPercent) {
        MonthLines month = new MonthLines(lease, period, vatPercent);
        month.rent();
        lease.charges().forEach(month::charge);
        return month.lines;
    }

    /** The line that makes the total whole; it bears no VAT and comes last. */
    public static LineDraft rounding(DateRange period, Money total) {
        Taxed rounding = Taxed.free(WholeTaka.of(total).rounding());
        Share once = new Share(LineRule.ROUND_TO_TAKA, 1, 1);
        return line(LineKind.ROUNDING, period, once, BigDecimal.ONE, total.amount(), rounding);
    }

    /** Whether the charge makes a line in this period. */
    public static boolean applies(Charge charge, DateRange period) {
        return charge.basis() == ChargeBasis.ONE_OFF
                ? BillingMonth.of(charge.starts()).equals(BillingMonth.of(period.from()))
                : charge.within(period) != null;
    }

    private void rent() {
        Share share = Share.of(lease.proration(), month, period.days());
        add(LineKind.RENT, period, share, BigDecimal.ONE, lease.rent().amount(), share.of(lease.rent()));
    }

    private void charge(Charge charge) {
        if (!applies(charge, period)) {
            return;
        }
        LineKind kind = LineKind.of(charge.kind());
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

    private static LineRule byArea(LineRule rule) {
        return switch (rule) {
            case DAYS_OF_MONTH -> LineRule.PER_AREA_DAYS_OF_MONTH;
            case DAYS_OF_30 -> LineRule.PER_AREA_DAYS_OF_30;
            default -> LineRule.PER_AREA;
        };
    }

    private void add(LineKind kind, DateRange days, Share share, BigDecimal quantity, BigDecimal rate, Money agreed) {
        Taxed taxed = vatPercent == null
                ? Taxed.free(agreed)
                : Taxed.of(lease.vat().use(), lease.vat().mode(), agreed, vatPercent);
        lines.add(line(kind, days, share, quantity, rate, taxed));
    }

    private static LineDraft line(
            LineKind kind, DateRange days, Share share, BigDecimal quantity, BigDecimal rate, Taxed taxed) {
        return new LineDraft(
                kind,
                days,
                new LineArithmetic(
                        share.rule(),
                        share.days(),
                        share.basisDays(),
                        quantity,
                        rate,
                        taxed.net(),
                        taxed.percent(),
                        taxed.vat()));
    }
}
