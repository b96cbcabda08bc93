package com.baribhara.invoice;

import static com.baribhara.invoice.LeaseFixture.aLease;
import static com.baribhara.invoice.LeaseFixture.vatAlways;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.invoice.PostedMonth.Amount;
import com.baribhara.organisation.BillBounds;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.VatMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyBoundTest {
    private static final BillingMonth AUGUST = BillingMonth.valueOf("2026-08");
    private static final List<LocalDate> JULY_BILLED = List.of(LocalDate.parse("2026-07-01"));
    private static final LastBill JULY = bill("2026-07-01", "2026-07-31", "20000.00");

    @ParameterizedTest
    @CsvSource({"40000.00, false", "40000.01, true", "10000.00, false", "9999.99, true", "200000.00, true"})
    void aBillOfMoreThanTheDoubleOrLessThanTheHalfWaits(String rent, boolean waits) {
        BillableLease lease =
                aLease().from("2026-07-01").rent(rent, "2026-08-01").build();
        assertThat(august(lease, JULY, List.of()) instanceof Parked).isEqualTo(waits);
    }

    @Test
    void itSaysWhatAWholeMonthComesToAndWhatItWas() {
        BillableLease lease =
                aLease().from("2026-07-01").rent("200000.00", "2026-08-01").build();
        assertThat(august(lease, JULY, List.of()))
                .isEqualTo(new Parked(ParkReason.FAR_FROM_LAST_BILL, "200000.00;20000.00;100", AUGUST));
        assertThat(ParkReason.FAR_FROM_LAST_BILL.arguments("200000.00;20000.00;100"))
                .containsExactly("200000.00", "20000.00", "100");
    }

    @Test
    void theFirstBillOfALeaseHasNothingToBeComparedWith() {
        BillableLease lease = aLease().from("2026-08-20").rent("900000.00").build();
        assertThat(bill(lease, BillBounds.USUAL, List.of(), List.of(), null, List.of()))
                .isInstanceOf(Billed.class);
    }

    @Test
    void movingInAndMovingOutAreNothingUnusual() {
        BillableLease movedIn = aLease().from("2026-07-31")
                .monthly(ChargeKind.GAS, "1080.00")
                .once(ChargeKind.KEY, "500.00", "2026-07-31")
                .build();
        assertThat(august(movedIn, bill("2026-07-31", "2026-07-31", "2225.16"), List.of()))
                .isInstanceOf(Billed.class);
        BillableLease movingOut = aLease().from("2026-07-01").to("2026-08-02").build();
        assertThat(august(movingOut, JULY, List.of())).isInstanceOf(Billed.class);
    }

    @Test
    void whatCameOnceIsNoPartOfWhatIsUsual() {
        BillableLease repaired = aLease().from("2026-07-01")
                .once(ChargeKind.REPAIR, "90000.00", "2026-07-15")
                .build();
        assertThat(august(repaired, bill("2026-07-01", "2026-07-31", "110000.00"), List.of()))
                .isInstanceOf(Billed.class);
        BillableLease repairing = aLease().from("2026-07-01")
                .once(ChargeKind.REPAIR, "90000.00", "2026-08-15")
                .build();
        assertThat(august(repairing, JULY, List.of())).isInstanceOf(Parked.class);
    }

    @Test
    void anAgreedRentExplainsItsOwnDifferenceWhereTheBoundIsNarrow() {
        BillBounds narrow = new BillBounds(200, 5);
        BillableLease raised =
                aLease().from("2026-07-01").rent("30000.00", "2026-08-01").build();
        assertThat(bill(raised, narrow, JULY_BILLED, List.of(), JULY, List.of()))
                .isInstanceOf(Billed.class);
        BillableLease shop = aLease().from("2026-07-01")
                .commercial(VatMode.ADDED)
                .rent("24000.00", "2026-08-16")
                .build();
        assertThat(bill(shop, narrow, JULY_BILLED, List.of(), bill("2026-07-01", "2026-07-31", "23000.00"), List.of()))
                .isInstanceOf(Billed.class);
        BillableLease charged = aLease().from("2026-07-01")
                .charge(ChargeKind.PARKING, ChargeBasis.MONTHLY, "1500.00", true, "2026-08-01", null)
                .build();
        assertThat(bill(charged, narrow, JULY_BILLED, List.of(), JULY, List.of()))
                .isInstanceOf(Parked.class);
    }

    @Test
    void monthsThatWereMissedAreComparedWithEachOther() {
        BillableLease lease = aLease().from("2026-01-01")
                .rent("21000.00", "2026-04-01")
                .rent("210000.00", "2026-07-01")
                .build();
        LeaseBill held = bill(lease, BillBounds.USUAL, List.of(), List.of(), null, List.of());
        assertThat(((Parked) held).month()).hasToString("2026-07");
        assertThat(((Parked) held).args()).isEqualTo("210000.00;21000.00;100");
    }

    @Test
    void aLeaseWithFarTooManyLinesWaits() {
        BillableLease lease = aLease().from("2009-01-01").build();
        assertThat(bill(lease, BillBounds.USUAL, List.of(), List.of(), null, List.of()))
                .isEqualTo(new Parked(ParkReason.TOO_MANY_LINES, "212;200", BillingMonth.valueOf("2009-01")));
        assertThat(bill(lease, new BillBounds(212, 100), List.of(), List.of(), null, List.of()))
                .isInstanceOf(Billed.class);
    }

    @Test
    void aCorrectionFarFromWhatWasBilledWaitsAndTakingAllBackDoesNot() {
        PostedMonth posted = posted("20000.00");
        BillableLease lease = aLease().from("2026-07-01").rent("200000.00").build();
        assertThat(august(lease, JULY, List.of(posted)))
                .isEqualTo(new Parked(
                        ParkReason.FAR_FROM_LAST_BILL, "200000.00;20000.00;100", BillingMonth.valueOf("2026-07")));
        BillableLease corrected = aLease().from("2026-07-01").rent("35000.00").build();
        assertThat(((Billed) august(corrected, JULY, List.of(posted))).invoices())
                .hasSize(2);
        BillableLease ended =
                aLease().from("2026-01-01").to("2026-06-30").rent("20000.00").build();
        assertThat(august(ended, JULY, List.of(posted))).isInstanceOf(Billed.class);
    }

    @Test
    void whatAPersonLetGoOutIsNotStoppedAgainUnlessItBecameAnother() {
        ReleasedBill released = new ReleasedBill(AUGUST, ParkReason.FAR_FROM_LAST_BILL, "200000.00;20000.00;100");
        BillableLease lease =
                aLease().from("2026-07-01").rent("200000.00", "2026-08-01").build();
        assertThat(bill(lease, BillBounds.USUAL, JULY_BILLED, List.of(), JULY, List.of(released)))
                .isInstanceOf(Billed.class);
        BillableLease another =
                aLease().from("2026-07-01").rent("300000.00", "2026-08-01").build();
        assertThat(bill(another, BillBounds.USUAL, JULY_BILLED, List.of(), JULY, List.of(released)))
                .isInstanceOf(Parked.class);
    }

    private static LeaseBill august(BillableLease lease, LastBill last, List<PostedMonth> posted) {
        return bill(lease, BillBounds.USUAL, List.of(last.period().from()), posted, last, List.of());
    }

    private static LeaseBill bill(
            BillableLease lease,
            BillBounds bounds,
            List<LocalDate> billed,
            List<PostedMonth> posted,
            LastBill last,
            List<ReleasedBill> released) {
        LeaseBill bill = new MonthlyBill(AUGUST, AUGUST.first(), vatAlways("15")).bill(lease, false, billed, posted);
        return new SafetyBound(bounds, vatAlways("15"), released).check(lease, (Billed) bill, posted, last);
    }

    private static LastBill bill(String from, String to, String total) {
        return new LastBill(new DateRange(LocalDate.parse(from), LocalDate.parse(to)), Money.of(total));
    }

    private static PostedMonth posted(String rent) {
        return new PostedMonth(
                new InvoiceId(new UUID(1, 1)),
                BillingMonth.valueOf("2026-07"),
                JULY.period(),
                0,
                Map.of(LineKind.RENT, new Amount(Money.of(rent), Money.ZERO)));
    }
}
