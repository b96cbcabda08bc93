package com.baribhara.invoice.model;

import static com.baribhara.invoice.LeaseFixture.aLease;
import static com.baribhara.invoice.LeaseFixture.vatAlways;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceKind;
import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseFixture;
import com.baribhara.invoice.LineDraft;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.LineRule;
import com.baribhara.invoice.MonthlyBill;
import com.baribhara.invoice.PostedMonth;
import com.baribhara.invoice.PostedMonth.Amount;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.ProrationPolicy;
import com.baribhara.tenant.VatMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final BillingMonth AUGUST = BillingMonth.valueOf("2026-08");
    private static final InvoiceId FIRST = new InvoiceId(new UUID(1, 1));

    @Test
    void creditsTheDaysThatAreNoLongerTheTenants() {
        LeaseFixture lease = aLease().rent("30000.00");
        InvoiceDraft note = corrected(lease.build(), lease.to("2026-08-12").build());

        assertThat(note.credit()).isTrue();
        assertThat(note.totals().total()).isEqualTo(Money.of("-18387.10"));
        assertThat(note.lines())
                .extracting(LineDraft::net)
                .containsExactly(Money.of("11612.90"), Money.of("-30000.00"));
    }

    @Test
    void billsWhatABackDatedRentLacks() {
        LeaseFixture lease = aLease().rent("30000.00").monthly(ChargeKind.GAS, "1080.00");
        InvoiceDraft more =
                corrected(lease.build(), lease.rent("33000.00", "2026-08-16").build());

        assertThat(more.kind()).isEqualTo(InvoiceKind.ADJUSTMENT);
        assertThat(more.correction().invoice()).isEqualTo(FIRST);
        assertThat(more.lines()).extracting(LineDraft::kind).containsOnly(LineKind.RENT);
        // 15 of 31 days at 30,000 and 16 of 31 at 33,000, less 30,000
        assertThat(more.totals().total()).isEqualTo(Money.of("1548.39"));
    }

    @Test
    void creditsTheWholeMonthOfALeaseThatEndedBeforeIt() {
        LeaseFixture lease = aLease().rent("20000.00").commercial(VatMode.ADDED);
        InvoiceDraft note = corrected(lease.build(), lease.to("2026-07-31").build());

        assertThat(note.totals().net()).isEqualTo(Money.of("-20000.00"));
        assertThat(note.totals().vat()).isEqualTo(Money.of("-3000.00"));
        assertThat(note.lines()).extracting(line -> line.arithmetic().rule()).containsExactly(LineRule.BILLED_BEFORE);
    }

    @Test
    void postsNothingWhereTermsAndDocumentsAgree() {
        LeaseFixture lease = aLease().rent("20000.00").monthly(ChargeKind.LIFT, "300.00");
        assertThat(bill(lease.build(), List.of(posted(lease.build())))).isEmpty();
    }

    @Test
    void neverBillsMoreThanThirtyDaysOfAThirtyDayMonthWhoseRentChanges() {
        LeaseFixture lease = aLease().proration(ProrationPolicy.FIXED_30_DAYS)
                .rent("30000.00")
                .rent("36000.00", "2026-08-16");
        InvoiceDraft august = bill(lease.from("2026-08-01").build(), List.of()).get(0);

        // 15 days at 1,000 and the other 15 at 1,200
        assertThat(august.totals().total()).isEqualTo(Money.of("33000.00"));
    }

    private static InvoiceDraft corrected(BillableLease before, BillableLease after) {
        List<InvoiceDraft> drafts = bill(after, List.of(posted(before)));
        assertThat(drafts).hasSize(1);
        return drafts.get(0);
    }

    /** All months but August count as billed. */
    @Test
    void whatWasWrittenOffIsNotCreditedToWhoNeverPaidIt() {
        LeaseFixture lease = aLease().rent("30000.00");
        PostedMonth posted = given(posted(lease.build()), "30000.00");

        assertThat(bill(lease.to("2026-07-31").build(), List.of(posted))).isEmpty();
    }

    @Test
    void ofALowerRentOnlyThatIsCreditedWhichGoodwillHasLeft() {
        LeaseFixture lease = aLease().rent("30000.00");
        PostedMonth posted = given(posted(lease.build()), "10000.00");
        InvoiceDraft note =
                bill(lease.to("2026-07-31").build(), List.of(posted)).get(0);

        assertThat(note.totals().total()).isEqualTo(Money.of("-20000.00"));
        assertThat(note.lines())
                .extracting(LineDraft::net)
                .containsExactly(Money.of("10000.00"), Money.of("-30000.00"));
        assertThat(note.lines().get(0).arithmetic().rule()).isEqualTo(LineRule.GIVEN_BEFORE);
    }

    @Test
    void goodwillStaysGivenWhereTheRentBecomesLess() {
        LeaseFixture lease = aLease().rent("30000.00");
        PostedMonth posted = given(posted(lease.build()), "2000.00");
        InvoiceDraft note = bill(lease.rent("28000.00", "2026-08-01").build(), List.of(posted))
                .get(0);

        assertThat(note.totals().total()).isEqualTo(Money.of("-2000.00"));
        assertThat(note.lines())
                .extracting(line -> line.arithmetic().rule())
                .containsExactly(LineRule.WHOLE_MONTH, LineRule.BILLED_BEFORE);
    }

    private static PostedMonth given(PostedMonth posted, String rent) {
        return new PostedMonth(
                posted.invoice(),
                posted.month(),
                posted.period(),
                posted.documents(),
                posted.amounts(),
                Map.of(LineKind.RENT, new Amount(Money.of(rent), Money.ZERO)));
    }

    private static List<InvoiceDraft> bill(BillableLease lease, List<PostedMonth> posted) {
        List<LocalDate> billed = posted.isEmpty()
                ? List.of()
                : LocalDate.parse("2026-01-01")
                        .datesUntil(LocalDate.parse("2026-09-01"), Period.ofMonths(1))
                        .toList();
        return ((Billed) new MonthlyBill(AUGUST, LocalDate.parse("2026-08-20"), vatAlways("15"))
                        .bill(lease, false, billed, posted))
                .invoices();
    }

    private static PostedMonth posted(BillableLease lease) {
        List<LineDraft> lines = MonthLines.of(
                lease,
                AUGUST.range(),
                lease.vat().mode() == VatMode.NONE ? null : vatAlways("15").on(AUGUST.first()));
        Map<LineKind, Amount> amounts = new EnumMap<>(LineKind.class);
        lines.forEach(line -> amounts.merge(line.kind(), new Amount(line.net(), line.vat()), Amount::plus));
        return new PostedMonth(FIRST, AUGUST, AUGUST.range(), 0, amounts);
    }
}
