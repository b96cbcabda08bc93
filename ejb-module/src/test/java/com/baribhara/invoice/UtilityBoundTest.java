package com.baribhara.invoice;

import static com.baribhara.invoice.LeaseFixture.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.invoice.LeaseUses.Earlier;
import com.baribhara.invoice.MeterPrice.Flat;
import com.baribhara.invoice.PostedMonth.Amount;
import com.baribhara.invoice.model.MeterUse;
import com.baribhara.organisation.BillBounds;
import com.baribhara.property.MeterFacts;
import com.baribhara.property.MeterFacts.ReadAt;
import com.baribhara.property.MeterId;
import com.baribhara.property.MeterView;
import com.baribhara.property.UnitId;
import com.baribhara.property.Utility;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.OrganisationLease;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What meters counted goes out unless it is far from the last bill of the same utility; May, 31 days, was 310 units for 3,100 taka. */
class UtilityBoundTest {
    private static final InvoiceId MAY = new InvoiceId(new UUID(5, 5));
    private static final BillingMonth JUNE = BillingMonth.valueOf("2026-06");
    private static final BigDecimal MAYS = new BigDecimal("310");

    @Test
    void theFirstBillIsComparedWithNothing() {
        LeaseUses first = new LeaseUses(
                new OrganisationLease(3, aLease().build()),
                MeterUse.of(List.of(meter(Utility.ELECTRICITY, at("2026-05-31", "310")))),
                List.of(),
                Map.of(),
                List.of());
        assertThat(checked(first, BillBounds.USUAL)).isInstanceOf(Billed.class);
    }

    @Test
    void whatIsUsualForAsManyDaysGoesOut() {
        assertThat(june("2026-06-30", "910")).isInstanceOf(Billed.class);
        assertThat(june("2026-07-31", "1530")).isInstanceOf(Billed.class);
    }

    @Test
    void moreThanTheDoubleOrLessThanTheHalfForAsManyDaysWaits() {
        assertThat(june("2026-06-30", "911"))
                .isEqualTo(new Parked(ParkReason.USE_FAR_FROM_LAST, "M1;6010.00;3000.00;100", JUNE));
        assertThat(june("2026-06-30", "459"))
                .isEqualTo(new Parked(ParkReason.USE_FAR_FROM_LAST, "M1;1490.00;3000.00;100", JUNE));
    }

    @Test
    void aFewDaysMayComeToWhatIsUsualForTen() {
        assertThat(june("2026-06-02", "311")).isInstanceOf(Billed.class);
        assertThat(june("2026-06-02", "510")).isInstanceOf(Billed.class);
        assertThat(june("2026-06-02", "511"))
                .isEqualTo(new Parked(ParkReason.USE_FAR_FROM_LAST, "M1;2010.00;1000.00;100", JUNE));
    }

    @Test
    void theOfficeSaysHowFarIsFar() {
        LeaseUses due = may(at("2026-06-30", "640"));
        assertThat(checked(due, new BillBounds(200, 10))).isInstanceOf(Billed.class);
        assertThat(checked(due, new BillBounds(200, 9))).isInstanceOf(Parked.class);
        assertThat(checked(due, new BillBounds(0, 100))).isEqualTo(new Parked(ParkReason.TOO_MANY_LINES, "1;0", JUNE));
    }

    @Test
    void whatSomebodyHasLetGoOutGoesOutAsItWasLookedAt() {
        LeaseUses due = may(at("2026-06-30", "911"));
        assertThat(checked(released(due, "M1;6010.00;3000.00;100"), BillBounds.USUAL))
                .isInstanceOf(Billed.class);
        assertThat(checked(released(due, "M1;6000.00;3000.00;100"), BillBounds.USUAL))
                .isInstanceOf(Parked.class);
    }

    @Test
    void aCorrectedBillIsComparedWithWhatItWasAndTheNextWithItAsCorrected() {
        assertThat(corrected("2026-05-31", "150")).isInstanceOf(Parked.class);
        // a reading that was forgotten halves the days, and what they cost
        LeaseUses cut = changed(at("2026-05-15", "150"), at("2026-05-31", "310"));
        assertThat(checked(cut, BillBounds.USUAL)).isInstanceOf(Billed.class);
        // 200 in May by now, so that 450 in June are too many though 310 had let them through
        assertThat(checked(changed(at("2026-05-31", "200"), at("2026-06-30", "650")), BillBounds.USUAL))
                .isEqualTo(new Parked(ParkReason.USE_FAR_FROM_LAST, "M1;4500.00;1935.48;100", JUNE));
    }

    @Test
    void waterIsNotComparedWithElectricity() {
        LeaseUses due = may(at("2026-06-30", "610"));
        LeaseUses water = new LeaseUses(
                due.lease(),
                MeterUse.of(List.of(
                        meter(Utility.ELECTRICITY, at("2026-05-31", "310"), at("2026-06-30", "610")),
                        meter(Utility.WATER, at("2026-06-30", "9000")))),
                due.billed(),
                Map.of(),
                List.of(),
                due.earlier());
        assertThat(checked(water, BillBounds.USUAL)).isInstanceOf(Billed.class);
    }

    private static LeaseBill june(String on, String value) {
        return checked(may(at(on, value)), BillBounds.USUAL);
    }

    private static LeaseBill corrected(String on, String value) {
        return checked(changed(at(on, value)), BillBounds.USUAL);
    }

    private static LeaseBill checked(LeaseUses due, BillBounds bounds) {
        MeterPrices ten = (organisation, meter, day) ->
                MeterPrices.Answer.of(new Flat(BigDecimal.TEN, LocalDate.parse("2026-01-01")));
        UtilityBill rules = new UtilityBill(
                LocalDate.parse("2026-07-31"), LocalDate.parse("2026-07-31"), LeaseFixture.vatAlways("15"), ten);
        return new UtilityBound(bounds, due).check(rules.bill(due, false)).bill();
    }

    private static LeaseUses may(ReadAt after) {
        return billedInMay(List.of(), at("2026-05-31", "310"), after);
    }

    /** May was billed at 310, and its readings are other by now. */
    private static LeaseUses changed(ReadAt... readings) {
        PostedMonth posted = new PostedMonth(
                MAY,
                BillingMonth.valueOf("2026-05"),
                new DateRange(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31")),
                0,
                amounts());
        return billedInMay(List.of(posted), readings);
    }

    private static LeaseUses billedInMay(List<PostedMonth> posted, ReadAt... readings) {
        OrganisationLease lease = new OrganisationLease(3, aLease().build());
        BilledUse billed = new BilledUse(
                new MeterId(new UUID(2, Utility.ELECTRICITY.ordinal())),
                LocalDate.parse("2026-04-30"),
                LocalDate.parse("2026-05-31"),
                lease.lease().lease(),
                MAY,
                BigDecimal.ZERO,
                MAYS,
                MAYS);
        return new LeaseUses(
                lease,
                MeterUse.of(List.of(meter(Utility.ELECTRICITY, readings))),
                List.of(billed),
                Map.of(),
                posted,
                new Earlier(Map.of(MAY, amounts()), List.of()));
    }

    private static LeaseUses released(LeaseUses due, String args) {
        ReleasedBill release = new ReleasedBill(JUNE, ParkReason.USE_FAR_FROM_LAST, args);
        return due.with(new Earlier(due.earlier().amounts(), List.of(release)));
    }

    private static Map<LineKind, Amount> amounts() {
        return Map.of(LineKind.ELECTRICITY, new Amount(Money.of("3100.00"), Money.ZERO));
    }

    private static MeterFacts meter(Utility utility, ReadAt... readings) {
        MeterView meter = new MeterView(
                new MeterId(new UUID(2, utility.ordinal())),
                new UnitId(new UUID(1, 1)),
                utility,
                "M" + (utility.ordinal() + 1),
                5,
                LocalDate.parse("2026-04-30"),
                BigDecimal.ZERO,
                null,
                null,
                null);
        return new MeterFacts(meter, List.of(readings), List.of());
    }

    private static ReadAt at(String day, String value) {
        return new ReadAt(LocalDate.parse(day), new BigDecimal(value));
    }
}
