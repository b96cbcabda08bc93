package com.baribhara.invoice.model;

import static com.baribhara.invoice.LeaseFixture.aLease;
import static com.baribhara.invoice.LeaseFixture.vatAlways;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.BilledLease;
import com.baribhara.invoice.LeaseBill;
import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.invoice.MonthlyBill;
import com.baribhara.invoice.ParkReason;
import com.baribhara.invoice.PreviewChange;
import com.baribhara.invoice.model.MonthComparison.Compared;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.OrganisationLease;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each reason why July may bring another amount than June. */
class MonthComparisonTest {
    private static final BillingMonth JULY = BillingMonth.valueOf("2026-07");
    private static final LocalDate JUNE = JULY.previous().first();
    private static final DateRange WHOLE_JUNE = new DateRange(JUNE, JUNE.withDayOfMonth(30));

    @Test
    void theSameAmountIsTheSame() {
        Compared july = compared(aLease().from("2026-06-01").build(), june("20000.00"), List.of(JUNE));
        assertThat(july.change()).isEqualTo(PreviewChange.SAME);
        assertThat(july.difference()).isEqualTo(Money.ZERO);
    }

    @Test
    void anotherRentIsAChangeOfTerms() {
        Compared july = compared(aLease().from("2026-06-01").build(), june("18000.00"), List.of(JUNE));
        assertThat(july.change()).isEqualTo(PreviewChange.TERMS_CHANGED);
        assertThat(july.difference()).isEqualTo(Money.of("2000.00"));
    }

    @Test
    void nothingInJuneIsAFirstBill() {
        Compared july = compared(aLease().from("2026-07-01").build(), MonthBefore.NOTHING, List.of());
        assertThat(july.change()).isEqualTo(PreviewChange.FIRST_BILL);
        assertThat(july.difference()).isEqualTo(Money.of("20000.00"));
    }

    @Test
    void aShortJuneIsMovingIn() {
        DateRange half = new DateRange(JUNE.withDayOfMonth(16), JUNE.withDayOfMonth(30));
        MonthBefore before = MonthBefore.NOTHING.withLastMonth(Money.of("10000.00"), half);
        Compared july = compared(aLease().from("2026-06-16").build(), before, List.of(half.from()));
        assertThat(july.change()).isEqualTo(PreviewChange.MOVED_IN);
    }

    @Test
    void aMissedMonthComesAlong() {
        Compared july = compared(aLease().from("2026-06-01").build(), MonthBefore.NOTHING, List.of());
        assertThat(july.change()).isEqualTo(PreviewChange.CAUGHT_UP);
        assertThat(july.amount()).isEqualTo(Money.of("40000.00"));
    }

    @Test
    void whatWasParkedAndCanBeBilledIsNoLongerParked() {
        Compared july = compared(aLease().from("2026-06-01").build(), MonthBefore.NOTHING.waiting(), List.of());
        assertThat(july.change()).isEqualTo(PreviewChange.UNPARKED);
    }

    @Test
    void aParkedLeaseBringsNothingAndMissesWhatJuneBrought() {
        BillableLease lease = aLease().from("2026-06-01").build();
        LeaseBill parked = new Parked(ParkReason.VAT_RATE_MISSING, "2026-07-01", JULY);
        Compared july = compare(lease, parked, true, june("20000.00")).orElseThrow();
        assertThat(july.change()).isEqualTo(PreviewChange.PARKED);
        assertThat(july.difference()).isEqualTo(Money.of("-20000.00"));
    }

    @Test
    void aLeaseThatEndedInJuneIsMissed() {
        BillableLease lease = aLease().from("2026-06-01").build();
        assertThat(compare(lease, Billed.NOTHING, false, june("20000.00"))
                        .orElseThrow()
                        .change())
                .isEqualTo(PreviewChange.ENDED);
        assertThat(compare(lease, Billed.NOTHING, false, MonthBefore.NOTHING)).isEmpty();
    }

    @Test
    void aBilledJulyIsComparedAsItIs() {
        MonthBefore before = june("18000.00").withThisMonth(Money.of("20000.00"));
        Compared july = compare(aLease().from("2026-06-01").build(), Billed.NOTHING, true, before)
                .orElseThrow();
        assertThat(july.change()).isEqualTo(PreviewChange.BILLED_BEFORE);
        assertThat(july.amount()).isEqualTo(Money.ZERO);
        assertThat(july.difference()).isEqualTo(Money.of("2000.00"));
    }

    private static MonthBefore june(String amount) {
        return MonthBefore.NOTHING.withLastMonth(Money.of(amount), WHOLE_JUNE);
    }

    private static Compared compared(BillableLease lease, MonthBefore before, Collection<LocalDate> billed) {
        LeaseBill bill = new MonthlyBill(JULY, JULY.first(), vatAlways("15")).bill(lease, false, billed);
        return compare(lease, bill, true, before).orElseThrow();
    }

    private static Optional<Compared> compare(
            BillableLease lease, LeaseBill bill, boolean current, MonthBefore before) {
        return new MonthComparison(JULY)
                .compare(new BilledLease(new OrganisationLease(3, lease), bill, current), before);
    }
}
