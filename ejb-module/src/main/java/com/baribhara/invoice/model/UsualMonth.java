package com.baribhara.invoice.model;

import com.baribhara.invoice.LastBill;
import com.baribhara.invoice.LineDraft;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.VatRates;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.BillableLease.Charge;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.VatMode;
import java.math.BigDecimal;
import java.util.List;

/**
 * Compares two bills of a lease as if each had been for a whole month, so that moving in or out is nothing unusual; what the first had
 * only once is left out of it. A rent that changed from a day on explains its own difference, unless it became more than the double or
 * less than the half: that is a digit too many rather than an agreement.
 */
public final class UsualMonth {
    private static final int AGREED_PERCENT = 100;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BillableLease lease;
    private final VatRates vatRates;

    public UsualMonth(BillableLease lease, VatRates vatRates) {
        this.lease = lease;
        this.vatRates = vatRates;
    }

    /** What a whole month came to by the one bill, and comes to by the other. */
    public record Comparison(Money before, Money now) {

        /** Whether neither is more above the other than so many percent. A free month tells nothing about what is usual. */
        public boolean within(int percent) {
            return !before.positive() || near(before, now, percent);
        }
    }

    private record Sums(Money rent, Money total) {
        static Sums of(List<LineDraft> lines) {
            Money rent = Money.ZERO;
            Money total = Money.ZERO;
            for (LineDraft line : lines) {
                Money amount = line.net().plus(line.vat());
                rent = line.kind() == LineKind.RENT ? rent.plus(amount) : rent;
                total = total.plus(amount);
            }
            return new Sums(rent, total);
        }
    }

    public Comparison compare(LastBill before, LastBill now) {
        BillableLease lasting = lasting();
        Sums then = Sums.of(lines(lease, before.period()));
        Sums wholeThen = Sums.of(lines(lasting, month(before)));
        Sums wholeNow = Sums.of(lines(lasting, month(now)));
        Money toCome =
                wholeNow.total().minus(Sums.of(lines(lasting, now.period())).total());
        Money usual = scaled(wholeThen.total(), before.total(), then.total());
        Money rent = scaled(wholeThen.rent(), before.total(), then.total());
        boolean agreed = rent.positive() && near(rent, wholeNow.rent(), AGREED_PERCENT);
        return new Comparison(
                agreed ? usual.plus(wholeNow.rent()).minus(rent) : usual,
                now.total().plus(toCome));
    }

    /** The amount, had the month come to what was billed and not to what the terms say by now. */
    private static Money scaled(Money amount, Money billed, Money byTheTerms) {
        return byTheTerms.zero() ? Money.ZERO : amount.timesFraction(billed.amount(), byTheTerms.amount());
    }

    private static boolean near(Money one, Money other, int percent) {
        BigDecimal most = HUNDRED.add(BigDecimal.valueOf(percent));
        return other.amount().multiply(HUNDRED).compareTo(one.amount().multiply(most)) <= 0
                && one.amount().multiply(HUNDRED).compareTo(other.amount().multiply(most)) <= 0;
    }

    private List<LineDraft> lines(BillableLease terms, DateRange period) {
        return MonthLines.of(terms, period, terms.vat().mode() == VatMode.NONE ? null : vatRates.on(period.from()));
    }

    private static DateRange month(LastBill bill) {
        BillingMonth month = BillingMonth.of(bill.period().from());
        return new DateRange(month.first(), month.last());
    }

    /** The lease with what comes month after month alone. */
    private BillableLease lasting() {
        List<Charge> charges = lease.charges().stream()
                .filter(charge -> charge.basis() != ChargeBasis.ONE_OFF)
                .toList();
        return new BillableLease(
                lease.lease(),
                lease.tenant(),
                lease.unit(),
                lease.code(),
                lease.term(),
                lease.rent(),
                lease.rentSteps(),
                lease.dueDay(),
                lease.proration(),
                lease.vat(),
                lease.areaSft(),
                charges,
                lease.wording());
    }
}
