package com.baribhara.invoice;

import static com.baribhara.invoice.LeaseFixture.aLease;
import static com.baribhara.invoice.LeaseFixture.invoices;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.Money;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.ProrationPolicy;
import com.baribhara.tenant.VatMode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineExplanationTest {
    private static final Locale BN = Locale.forLanguageTag("bn");
    private static final LineExplanation ENGLISH = LineExplanation.in(Locale.ENGLISH, true);
    private static final LineExplanation BANGLA = LineExplanation.in(BN, true);

    @Test
    void explainsAPartOfAMonth() {
        explains(aLease().from("2026-07-16"), 0, "16 of 31 days × ৳ 20,000.00", "৩১ দিনের মধ্যে ১৬ দিন × ৳ ২০,০০০.০০");
    }

    @Test
    void explainsAWholeMonth() {
        explains(aLease().from("2026-07-01"), 0, "Full month: ৳ 20,000.00", "পুরো মাস: ৳ ২০,০০০.০০");
    }

    @Test
    void explainsThirtyDaysAndFullMonths() {
        explains(
                aLease().from("2026-07-16").proration(ProrationPolicy.FIXED_30_DAYS),
                0,
                "16 days of a 30-day month × ৳ 20,000.00",
                "৩০ দিনের মাস ধরে ১৬ দিন × ৳ ২০,০০০.০০");
        explains(
                aLease().from("2026-07-16").proration(ProrationPolicy.FULL_MONTH),
                0,
                "Part of a month, charged in full: ৳ 20,000.00",
                "আংশিক মাস, পুরো মাসের হারে: ৳ ২০,০০০.০০");
    }

    @Test
    void explainsThePartOfABillOfTheBuildingWithItsVatOnTopOrWithin() {
        MeterSpan parts = new MeterSpan("W-118", new BigDecimal("288300"), new BigDecimal("10200"));

        assertThat(ENGLISH.of(part(LineRule.SHARED_AREA, "650.99", "0", "0"), parts))
                .isEqualTo("Bill W-118: 12 of 31 days × 850 of 9,300 sq ft × ৳ 18,400.00");
        assertThat(BANGLA.of(part(LineRule.SHARED_AREA, "650.99", "0", "0"), parts))
                .isEqualTo("বিল W-118: ৩১ দিনের মধ্যে ১২ দিন × ৯,৩০০ বর্গফুটের মধ্যে ৮৫০ × ৳ ১৮,৪০০.০০");
        assertThat(ENGLISH.of(part(LineRule.SHARED_AREA_TENANTS, "650.99", "15", "97.65"), parts))
                .isEqualTo(
                        "Bill W-118: 850 sq ft × 12 days of 2,88,300 in all let units × ৳ 18,400.00 + 15% VAT ৳ 97.65");
        assertThat(ENGLISH.of(part(LineRule.SHARED_AREA, "566.08", "15", "84.91"), parts))
                .endsWith("× ৳ 18,400.00, 15% VAT ৳ 84.91 included");
    }

    private static LineArithmetic part(LineRule rule, String net, String percent, String vat) {
        return new LineArithmetic(
                rule,
                12,
                31,
                new BigDecimal("850"),
                new BigDecimal("18400.00"),
                Money.of(net),
                new BigDecimal(percent),
                Money.of(vat));
    }

    @Test
    void explainsChargesByArea() {
        explains(
                aLease().from("2026-07-01").area("1250").perArea(ChargeKind.SERVICE_CHARGE, "3.5000"),
                1,
                "1,250 sft × ৳ 3.50",
                "১,২৫০ বর্গফুট × ৳ ৩.৫০");
        explains(
                aLease().from("2026-07-16").area("1250.50").perArea(ChargeKind.SERVICE_CHARGE, "3.5"),
                1,
                "1,250.5 sft × ৳ 3.50 × 16 of 31 days",
                "১,২৫০.৫ বর্গফুট × ৳ ৩.৫০ × ৩১ দিনের মধ্যে ১৬ দিন");
    }

    @Test
    void explainsFixedAndSingleCharges() {
        explains(
                aLease().from("2026-07-20").monthly(ChargeKind.GAS, "1080.00"),
                1,
                "Fixed monthly charge: ৳ 1,080.00",
                "নির্ধারিত মাসিক চার্জ: ৳ ১,০৮০.০০");
        explains(
                aLease().from("2026-07-01").once(ChargeKind.KEY, "500.00", "2026-07-03"),
                1,
                "One time: ৳ 500.00",
                "এককালীন: ৳ ৫০০.০০");
    }

    @Test
    void explainsVatOnTopAndWithin() {
        explains(
                aLease().from("2026-07-11").rent("90000.00").commercial(VatMode.ADDED),
                0,
                "21 of 31 days × ৳ 90,000.00 + 15% VAT ৳ 9,145.16",
                "৩১ দিনের মধ্যে ২১ দিন × ৳ ৯০,০০০.০০ + ১৫% ভ্যাট ৳ ৯,১৪৫.১৬");
        explains(
                aLease().from("2026-07-01").rent("115000.00").commercial(VatMode.INCLUDED),
                0,
                "Full month: ৳ 1,15,000.00, 15% VAT ৳ 15,000.00 included",
                "পুরো মাস: ৳ ১,১৫,০০০.০০, এর মধ্যে ১৫% ভ্যাট ৳ ১৫,০০০.০০");
    }

    @Test
    void explainsTheRoundingLine() {
        LineArithmetic up = rounding("10344.83", "0.17");
        assertThat(ENGLISH.of(up)).isEqualTo("৳ 10,344.83 rounded to ৳ 10,345.00");
        assertThat(BANGLA.of(up)).isEqualTo("৳ ১০,৩৪৪.৮৩ থেকে পূর্ণ টাকায় ৳ ১০,৩৪৫.০০");
        assertThat(ENGLISH.of(rounding("10345.00", "0.00"))).isEqualTo("৳ 10,345.00 is a whole amount already");
    }

    @Test
    void writesBanglaWithLatinDigitsToThoseWhoPreferThem() {
        LineArithmetic line = invoices(aLease().from("2026-07-16").build(), "2026-07")
                .get(0)
                .lines()
                .get(0)
                .arithmetic();
        assertThat(LineExplanation.in(BN, false).of(line)).isEqualTo("31 দিনের মধ্যে 16 দিন × ৳ 20,000.00");
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryRule(LineRule rule) {
        LineArithmetic line = new LineArithmetic(
                rule, 16, 31, BigDecimal.ONE, new BigDecimal("20000"), Money.of("10.00"), BigDecimal.ZERO, Money.ZERO);
        assertThat(ENGLISH.of(line)).contains("৳ 20,000.00").doesNotContain("{");
        assertThat(BANGLA.of(line)).contains("৳ ২০,০০০.০০").doesNotContain("{").doesNotContainPattern("[A-Za-z0-9]");
    }

    @Test
    void explainsWhatIsReadBackFromTheDatabase() {
        InvoiceDraft invoice = invoices(
                        aLease().from("2026-07-05")
                                .charge(ChargeKind.LIFT, ChargeBasis.MONTHLY, "300", true, "2026-07-10", null)
                                .build(),
                        "2026-07")
                .get(0);
        LineDraft lift = invoice.lines().get(1);
        LineArithmetic made = lift.arithmetic();
        InvoiceLineView view = new InvoiceLineView(
                2,
                lift.kind(),
                made.rule(),
                lift.period().from(),
                lift.period().to(),
                made.days(),
                made.basisDays(),
                made.quantity().setScale(3),
                made.rate().setScale(4),
                made.net(),
                made.vatPercent().setScale(2),
                made.vat(),
                made.amount(),
                lift.dated(),
                null);
        assertThat(ENGLISH.of(view)).isEqualTo(ENGLISH.of(made)).isEqualTo("22 of 31 days × ৳ 300.00");
    }

    @Test
    void namesTheTariffAndTheDaysOfGraceWhereTheyAreKnown() {
        assertThat(ENGLISH.of(demand(LineRule.DEMAND, DatedRow.NONE))).isEqualTo("Demand charge: 2 kW × ৳ 42.00");
        DatedRow tariff = DatedRow.ofTariff("LT-A", LocalDate.parse("2024-02-01"));
        assertThat(ENGLISH.of(demand(LineRule.DEMAND, tariff)))
                .isEqualTo("Demand charge: 2 kW × ৳ 42.00, by tariff LT-A in force since 01 February 2024");
        assertThat(BANGLA.of(demand(LineRule.DEMAND, tariff)))
                .isEqualTo(
                        "ডিমান্ড চার্জ: ২ কিলোওয়াট × ৳ ৪২.০০, ০১ ফেব্রুয়ারি ২০২৪ থেকে কার্যকর ট্যারিফ LT-A অনুযায়ী");
        assertThat(ENGLISH.of(demand(LineRule.CREDITED, tariff))).doesNotContain("LT-A");

        DatedRow late = DatedRow.ofLateFees(LocalDate.parse("2026-01-01"), 5);
        assertThat(ENGLISH.of(demand(LineRule.LATE_FEE_FLAT, late)))
                .isEqualTo("Fixed fee for paying late: ৳ 42.00 (days of grace: 5)");
        assertThat(BANGLA.of(demand(LineRule.LATE_FEE_FLAT, late))).endsWith("৳ ৪২.০০ (ছাড়ের দিন: ৫)");
    }

    private static InvoiceLineView demand(LineRule rule, DatedRow dated) {
        LocalDate first = LocalDate.parse("2026-07-01");
        return new InvoiceLineView(
                1,
                LineKind.ELECTRICITY,
                rule,
                first,
                first.plusDays(30),
                31,
                31,
                new BigDecimal("2"),
                new BigDecimal("42"),
                Money.of("84.00"),
                BigDecimal.ZERO,
                Money.ZERO,
                Money.of("84.00"),
                dated,
                null);
    }

    private static void explains(LeaseFixture lease, int line, String english, String bangla) {
        LineArithmetic made =
                invoices(lease.build(), "2026-07").get(0).lines().get(line).arithmetic();
        assertThat(ENGLISH.of(made)).isEqualTo(english);
        assertThat(BANGLA.of(made)).isEqualTo(Normalizer.normalize(bangla, Normalizer.Form.NFC));
    }

    private static LineArithmetic rounding(String total, String rounding) {
        return new LineArithmetic(
                LineRule.ROUND_TO_TAKA,
                1,
                1,
                BigDecimal.ONE,
                new BigDecimal(total),
                Money.of(rounding),
                BigDecimal.ZERO,
                Money.ZERO);
    }
}
