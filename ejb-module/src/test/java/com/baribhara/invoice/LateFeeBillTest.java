package com.baribhara.invoice;

import static com.baribhara.invoice.LeaseFixture.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.model.LateFeeBasis;
import com.baribhara.invoice.model.LateFeePolicy;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.OrganisationLease;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An invoice for July over 20,000, due on the tenth. */
class LateFeeBillTest {
    private static final LocalDate DUE = day("2026-07-10");
    private static final LateFeePolicy FLAT = policy(LateFeeBasis.FLAT, "500", 5, null);
    private static final LateFeePolicy PERCENT = policy(LateFeeBasis.PERCENT, "7.5", 5, "1200.00");
    private static final LateFeePolicy DAILY = policy(LateFeeBasis.DAILY, "20", 5, "1000.00");

    @Test
    void theFirstDayAfterGraceBringsTheFeeOnce() {
        assertThat(fees("2026-07-15", late(FLAT))).isEmpty();
        assertThat(fees("2026-07-16", late(FLAT))).containsExactly("500.00");
        assertThat(fees("2026-12-31", late(FLAT, "500.00", null))).isEmpty();
    }

    @Test
    void whatWasPaidAfterGraceChangesNothing() {
        assertThat(fees("2026-08-20", late(PERCENT, "0.00", "2026-07-16"))).containsExactly("1200.00");
    }

    @Test
    void aFeeADayIsCountedToTheEndOfTheLastMonthThatIsOver() {
        assertThat(fees("2026-07-30", late(DAILY))).isEmpty();
        assertThat(fees("2026-07-31", late(DAILY))).containsExactly("320.00");
        assertThat(fees("2026-08-15", late(DAILY))).containsExactly("320.00");
        assertThat(fees("2026-08-15", late(DAILY, "320.00", null))).isEmpty();
    }

    @Test
    void aFeeADayIsPostedAtOnceWhenItsCapIsReached() {
        assertThat(fees("2026-09-02", late(DAILY, "320.00", null))).containsExactly("620.00");
        assertThat(fees("2026-09-03", late(DAILY, "320.00", null))).containsExactly("680.00");
        assertThat(fees("2026-12-31", late(DAILY, "1000.00", null))).isEmpty();
    }

    @Test
    void aFeeADayEndsWithTheDayTheInvoiceIsPaid() {
        assertThat(fees("2026-08-20", late(DAILY, "320.00", "2026-08-03"))).containsExactly("60.00");
        assertThat(fees("2026-08-20", late(DAILY, "380.00", "2026-08-03"))).isEmpty();
    }

    @Test
    void theDocumentRefersToTheLateInvoiceAndCountsWithinItsPeriod() {
        LateFeeBill rules = new LateFeeBill(day("2026-07-16"), day("2026-07-17"));
        List<LateFee> fees = rules.bill(new LateLease(
                        new OrganisationLease(3, aLease().build()),
                        rules,
                        List.of(late(FLAT), late(PERCENT)),
                        Map.of(day("2026-07-01"), 2)))
                .fees();
        InvoiceDraft first = fees.get(0).document();
        assertThat(first.kind()).isEqualTo(InvoiceKind.LATE_FEE);
        assertThat(first.issuedOn()).isEqualTo(first.dueOn()).isEqualTo(day("2026-07-17"));
        assertThat(first.correction()).isEqualTo(new Correction(late(FLAT).invoice(), 3, CorrectionReason.LATE));
        assertThat(fees.get(1).document().correction().revision()).isEqualTo(4);
    }

    @Test
    void everyFeeExplainsItselfInBothLanguages() {
        explains(
                "2026-07-16",
                late(FLAT),
                "Fixed fee for paying late: ৳ 500.00",
                "দেরিতে পরিশোধের নির্ধারিত ফি: ৳ ৫০০.০০");
        explains(
                "2026-07-16",
                late(PERCENT),
                "7.5% of the ৳ 20,000.00 left unpaid, at most ৳ 1,200.00",
                "অপরিশোধিত ৳ ২০,০০০.০০-এর ৭.৫%, সর্বোচ্চ ৳ ১,২০০.০০");
        explains("2026-07-31", late(DAILY), "16 days late × ৳ 20.00", "১৬ দিন দেরি × ৳ ২০.০০");
        explains(
                "2026-12-31",
                late(DAILY),
                "169 days late × ৳ 20.00, at most ৳ 1,000.00",
                "১৬৯ দিন দেরি × ৳ ২০.০০, সর্বোচ্চ ৳ ১,০০০.০০");
    }

    private static void explains(String asOf, LateInvoice late, String english, String bangla) {
        LineArithmetic line = bill(asOf, late).get(0).whole().arithmetic();
        assertThat(LineExplanation.in(Locale.ENGLISH, false).of(line)).isEqualTo(english);
        assertThat(LineExplanation.in(Locale.forLanguageTag("bn"), true).of(line))
                .isEqualTo(bangla);
    }

    private static List<String> fees(String asOf, LateInvoice late) {
        return bill(asOf, late).stream()
                .map(fee -> fee.document().totals().total().toString())
                .toList();
    }

    private static List<LateFee> bill(String asOf, LateInvoice... late) {
        LateFeeBill rules = new LateFeeBill(day(asOf), day(asOf));
        return new LateLease(new OrganisationLease(3, aLease().build()), rules, Arrays.asList(late), Map.of())
                .bill()
                .fees();
    }

    private static LateInvoice late(LateFeePolicy policy) {
        return late(policy, "0.00", null);
    }

    private static LateInvoice late(LateFeePolicy policy, String posted, String settledOn) {
        return new LateInvoice(
                new InvoiceId(new UUID(1, 1)),
                new InvoiceNumber(1),
                BillingMonth.valueOf("2026-07"),
                new DateRange(day("2026-07-01"), day("2026-07-31")),
                DUE,
                policy,
                Money.of("20000.00"),
                settledOn == null ? null : day(settledOn),
                Money.of(posted));
    }

    private static LateFeePolicy policy(LateFeeBasis basis, String rate, int grace, String cap) {
        return new LateFeePolicy(basis, new BigDecimal(rate), grace, cap == null ? null : Money.of(cap), null);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
