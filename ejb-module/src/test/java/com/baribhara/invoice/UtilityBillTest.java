package com.baribhara.invoice;

import static com.baribhara.invoice.LeaseFixture.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.invoice.MeterPrice.ByTariff;
import com.baribhara.invoice.MeterPrice.Flat;
import com.baribhara.invoice.MeterPrice.Slab;
import com.baribhara.invoice.PostedMonth.Amount;
import com.baribhara.invoice.model.MeterUse;
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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Utilities from readings: whose use it is, what it costs, and what a corrected reading changes. */
class UtilityBillTest {
    private static final MeterPrices NINE_FIFTY = (organisation, meter, day) ->
            MeterPrices.Answer.of(new Flat(new BigDecimal("9.50"), LocalDate.parse("2026-01-01")));
    private static final UnitId UNIT = new UnitId(new UUID(1, 1));

    @Test
    void unitsBetweenTwoReadingsCostTheFlatRateAndExplainThemselves() {
        InvoiceDraft invoice = only(bill(aLease(), meter(1, 5, "2026-05-31", "4521.5", at("2026-06-30", "4688.0"))));

        assertThat(invoice.kind()).isEqualTo(InvoiceKind.UTILITY);
        assertThat(invoice.period()).isEqualTo(days("2026-06-01", "2026-06-30"));
        assertThat(invoice.totals().total()).isEqualTo(Money.of("1581.75"));
        assertThat(explained(invoice)).containsExactly("Meter M1, previous 4,521.5, now 4,688: 166.5 units × ৳ 9.50");
        assertThat(invoice.lines().get(0).dated().from()).isEqualTo(LocalDate.parse("2026-01-01"));
    }

    @Test
    void aMeterThatWentRoundCountsOn() {
        InvoiceDraft invoice = only(bill(aLease(), meter(1, 5, "2026-05-31", "99950", at("2026-06-30", "120"))));

        assertThat(invoice.totals().total()).isEqualTo(Money.of("1615.00"));
        assertThat(explained(invoice))
                .containsExactly("Meter M1, previous 99,950, then round to 120: 170 units × ৳ 9.50");
    }

    @Test
    void whatBothMetersCountedIsOneUseWhereOneReplacedTheOther() {
        MeterFacts old = removed(meter(1, 5, "2026-04-30", "900", at("2026-05-31", "1000")), "2026-06-12", "1040");
        MeterFacts next = replacing(old, meter(2, 5, "2026-06-12", "7", at("2026-06-30", "67")));
        InvoiceDraft invoice =
                ((Billed) bill(aLease(), old, next).bill()).invoices().get(0);

        assertThat(invoice.lines()).hasSize(2);
        assertThat(invoice.lines().get(1).arithmetic().rule()).isEqualTo(LineRule.METERED_REPLACED);
        assertThat(invoice.lines().get(1).net()).isEqualTo(Money.of("950.00"));
        assertThat(explained(invoice).get(1))
                .isEqualTo("Meter M1 (… 1040) → M2 (7 …), previous 1,000, replaced, now 67: 100 units × ৳ 9.50");
    }

    @Test
    void aTariffMakesALineOfEachSlabAndOnesOfDemandAndVat() {
        List<Slab> slabs = List.of(
                new Slab(new BigDecimal("50"), new BigDecimal("4.63"), true),
                new Slab(new BigDecimal("75"), new BigDecimal("5.26"), false),
                new Slab(null, new BigDecimal("7.20"), false));
        DatedRow row = DatedRow.ofTariff("LT-A", LocalDate.parse("2024-02-01"));
        ByTariff price =
                new ByTariff("LT-A", slabs, new BigDecimal("2"), new BigDecimal("42"), new BigDecimal("5"), row.from());
        MeterPrices tariff = (organisation, meter, day) -> MeterPrices.Answer.of(price);
        InvoiceDraft invoice = only(bill(tariff, aLease(), meter(1, 5, "2026-05-31", "100", at("2026-06-30", "220"))));

        // 75 x 5.26 + 45 x 7.20 = 718.50; 84.00; 5% of 802.50
        assertThat(invoice.lines().stream().map(line -> line.net().toString()))
                .containsExactly("394.50", "324.00", "84.00", "40.13");
        assertThat(explained(invoice).subList(2, 4))
                .containsExactly("Demand charge: 2 kW × ৳ 42.00", "VAT of the tariff: 5% of ৳ 802.50");
        assertThat(invoice.lines()).extracting(LineDraft::dated).containsOnly(row);
    }

    @Test
    void readingsAtMovingInAndOutDivideTheUse() {
        MeterFacts meter = meter(
                1, 5, "2026-04-30", "0", at("2026-05-15", "50"), at("2026-06-10", "120"), at("2026-06-30", "150"));

        assertThat(only(bill(aLease().to("2026-05-15").from("2026-01-01"), meter))
                        .totals()
                        .total())
                .isEqualTo(Money.of("475.00"));
        assertThat(only(bill(aLease().from("2026-06-10"), meter)).totals().total())
                .isEqualTo(Money.of("285.00"));
    }

    @Test
    void whoComesBetweenTwoReadingsIsParkedUntilSomebodyReadsTheMeterOfThatDay() {
        UtilityLeaseBill bill =
                bill(aLease().from("2026-06-10"), meter(1, 5, "2026-05-31", "0", at("2026-06-30", "150")));

        assertThat(bill.bill())
                .isEqualTo(new Parked(ParkReason.READING_MISSING, "M1", BillingMonth.valueOf("2026-06")));
        assertThat(bill.recorded()).isEmpty();
    }

    @Test
    void aMeterWithoutAPriceIsParked() {
        MeterPrices none = (organisation, meter, day) -> new MeterPrices.Answer(
                null, ParkReason.METER_UNPRICED, meter.meter().number());
        assertThat(bill(none, aLease(), meter(1, 5, "2026-05-31", "0", at("2026-06-30", "150")))
                        .bill())
                .isEqualTo(new Parked(ParkReason.METER_UNPRICED, "M1", BillingMonth.valueOf("2026-06")));
    }

    @Test
    void aReadingThatIsOtherAfterTheBillMakesExactlyTheDifference() {
        MeterFacts meter = meter(1, 5, "2026-05-31", "0", at("2026-06-30", "140"));
        InvoiceId billed = new InvoiceId(new UUID(5, 5));
        LeaseUses due = uses(aLease(), meter);
        MeterUse use = due.uses().get(0);
        BilledUse before = new BilledUse(
                use.id(),
                use.days().from().minusDays(1),
                use.readOn(),
                due.lease().lease().lease(),
                billed,
                BigDecimal.ZERO,
                new BigDecimal("150"),
                new BigDecimal("150"));
        PostedMonth posted = new PostedMonth(
                billed,
                BillingMonth.valueOf("2026-06"),
                use.days(),
                0,
                Map.of(LineKind.ELECTRICITY, new Amount(Money.of("1425.00"), Money.ZERO)));
        LeaseUses changed = new LeaseUses(due.lease(), due.uses(), List.of(before), Map.of(), List.of(posted));

        assertThat(changed.changed()).containsExactly(billed);
        InvoiceDraft note = only(rules(NINE_FIFTY).bill(changed, false));
        assertThat(note.totals().total()).isEqualTo(Money.of("-95.00"));
        assertThat(note.correction().reason()).isEqualTo(CorrectionReason.READING_CORRECTED);
        assertThat(note.correction().invoice()).isEqualTo(billed);
    }

    @Test
    void whatWasBilledAfterTheTenantLeftIsCreditedAndWaitsForWhoeverMovedIn() {
        MeterFacts meter = meter(1, 5, "2026-05-31", "0", at("2026-06-12", "40"), at("2026-06-30", "100"));
        LeaseUses left = billedWhole(aLease().to("2026-06-12").from("2026-01-01"), meter, "1000.00");

        UtilityLeaseBill bill = rules(NINE_FIFTY).bill(left, false);

        List<InvoiceDraft> drafts = ((Billed) bill.bill()).invoices();
        assertThat(drafts)
                .extracting(draft -> draft.totals().total().toString())
                .containsExactly("-1000.00", "380.00");
        assertThat(drafts.get(0).correction().reason()).isEqualTo(CorrectionReason.TERMS_CHANGED);
        assertThat(bill.released()).extracting(MeterUse::readOn).containsExactly(LocalDate.parse("2026-06-30"));
        assertThat(bill.recorded()).extracting(RecordedUse::readOn).containsExactly(LocalDate.parse("2026-06-12"));
    }

    @Test
    void whatWasBilledBeyondTheDayOnWhichTheTenantLeftWaitsForAReadingOfThatDay() {
        LeaseUses left = billedWhole(
                aLease().to("2026-06-12").from("2026-01-01"),
                meter(1, 5, "2026-05-31", "0", at("2026-06-30", "100")),
                "1000.00");

        assertThat(rules(NINE_FIFTY).bill(left, false).bill())
                .isEqualTo(new Parked(ParkReason.READING_MISSING, "M1", BillingMonth.valueOf("2026-06")));
    }

    /** June was billed as one use, before anybody knew that the tenant had left in it. */
    private static LeaseUses billedWhole(LeaseFixture lease, MeterFacts meter, String amount) {
        LeaseUses due = uses(lease, meter);
        InvoiceId invoice = new InvoiceId(new UUID(5, 5));
        BilledUse before = new BilledUse(
                new MeterId(new UUID(2, 1)),
                LocalDate.parse("2026-05-31"),
                LocalDate.parse("2026-06-30"),
                due.lease().lease().lease(),
                invoice,
                BigDecimal.ZERO,
                new BigDecimal("100"),
                new BigDecimal("100"));
        PostedMonth posted = new PostedMonth(
                invoice,
                BillingMonth.valueOf("2026-06"),
                days("2026-06-01", "2026-06-30"),
                0,
                Map.of(LineKind.ELECTRICITY, new Amount(Money.of(amount), Money.ZERO)));
        return new LeaseUses(due.lease(), due.uses(), List.of(before), Map.of(), List.of(posted));
    }

    @Test
    void aSecondInvoiceThatBeginsOnTheSameDayIsTheNextRevision() {
        LeaseUses due = uses(aLease(), meter(1, 5, "2026-05-31", "0", at("2026-06-30", "140")));
        LeaseUses second =
                new LeaseUses(due.lease(), due.uses(), List.of(), Map.of(LocalDate.parse("2026-06-01"), 1), List.of());

        assertThat(only(rules(NINE_FIFTY).bill(second, false)).correction()).isEqualTo(Correction.further(1));
    }

    private static UtilityLeaseBill bill(LeaseFixture lease, MeterFacts... meters) {
        return bill(NINE_FIFTY, lease, meters);
    }

    private static UtilityLeaseBill bill(MeterPrices prices, LeaseFixture lease, MeterFacts... meters) {
        return rules(prices).bill(uses(lease, meters), false);
    }

    private static UtilityBill rules(MeterPrices prices) {
        return new UtilityBill(
                LocalDate.parse("2026-07-31"), LocalDate.parse("2026-07-31"), LeaseFixture.vatAlways("15"), prices);
    }

    private static LeaseUses uses(LeaseFixture lease, MeterFacts... meters) {
        return new LeaseUses(
                new OrganisationLease(3, lease.build()), MeterUse.of(List.of(meters)), List.of(), Map.of(), List.of());
    }

    private static InvoiceDraft only(UtilityLeaseBill bill) {
        List<InvoiceDraft> drafts = ((Billed) bill.bill()).invoices();
        assertThat(drafts).hasSize(1);
        return drafts.get(0);
    }

    private static List<String> explained(InvoiceDraft invoice) {
        LineExplanation words = LineExplanation.in(Locale.ENGLISH, false);
        return invoice.lines().stream()
                .map(line -> words.of(line.arithmetic(), line.readings()))
                .toList();
    }

    private static MeterFacts meter(int number, int digits, String installed, String first, ReadAt... readings) {
        return new MeterFacts(
                new MeterView(
                        new MeterId(new UUID(2, number)),
                        UNIT,
                        Utility.ELECTRICITY,
                        "M" + number,
                        digits,
                        LocalDate.parse(installed),
                        new BigDecimal(first),
                        null,
                        null,
                        null),
                List.of(readings),
                List.of());
    }

    private static MeterFacts removed(MeterFacts facts, String on, String reading) {
        MeterId replaces = facts.meter().replaces();
        return ended(facts, LocalDate.parse(on), new BigDecimal(reading), replaces);
    }

    private static MeterFacts replacing(MeterFacts old, MeterFacts facts) {
        return ended(facts, null, null, old.meter().id());
    }

    private static MeterFacts ended(MeterFacts facts, LocalDate removedOn, BigDecimal last, MeterId replaces) {
        MeterView meter = facts.meter();
        return new MeterFacts(
                new MeterView(
                        meter.id(),
                        UNIT,
                        meter.utility(),
                        meter.number(),
                        meter.digits(),
                        meter.installedOn(),
                        meter.firstReading(),
                        removedOn,
                        last,
                        replaces),
                facts.readings(),
                List.of());
    }

    private static ReadAt at(String day, String value) {
        return new ReadAt(LocalDate.parse(day), new BigDecimal(value));
    }

    private static DateRange days(String from, String to) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
