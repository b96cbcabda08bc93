package com.baribhara.invoice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.invoice.model.Segments.Segment;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.shared.RandomAmounts;
import com.baribhara.tenant.ProrationPolicy;
import com.baribhara.tenant.RentStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every month that is cut, by a new rent or by the end of the lease. */
class CutMonthPropertiesTest {
    private static final int TRIES = 3_000;

    private final RandomAmounts random = new RandomAmounts(20_260_812);

    @Test
    void theSegmentsCoverThePeriodInOrder() {
        for (int i = 0; i < TRIES; i++) {
            DateRange period = period();
            List<RentStep> steps = steps(period, random.sometimes());
            LocalDate next = period.from();
            for (Segment segment : RentSegments.of(period, steps)) {
                assertThat(segment.range().from()).isEqualTo(next);
                assertThat(segment.rent()).isEqualTo(rentOn(next, steps));
                assertThat(segment.rent()).isEqualTo(rentOn(segment.range().to(), steps));
                next = segment.range().to().plusDays(1);
            }
            assertThat(next).isEqualTo(period.to().plusDays(1));
        }
    }

    @Test
    void oneRentCostsTheSameHoweverOftenItIsAgreedAgain() {
        for (int i = 0; i < TRIES; i++) {
            DateRange period = period();
            BillingMonth month = BillingMonth.of(period.from());
            List<RentStep> steps = steps(period, true);
            List<Segment> segments = RentSegments.of(period, steps);
            for (ProrationPolicy policy : ProrationPolicy.values()) {
                List<Money> amounts = Segments.amounts(policy, month, segments);
                Money whole =
                        Share.of(policy, month, period.days()).of(steps.get(0).rent());
                assertThat(Money.sum(amounts)).isEqualTo(whole);
                assertThat(amounts).noneMatch(Money::negative);
            }
        }
    }

    @Test
    void daysWithoutARentAreRefused() {
        DateRange july = BillingMonth.valueOf("2026-07").range();
        RentStep late = new RentStep(LocalDate.parse("2026-07-02"), Money.of("1.00"));
        assertThatThrownBy(() -> RentSegments.of(july, List.of(late)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-07-01");
        assertThatThrownBy(() -> RentSegments.of(july, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasUsedAndWhatIsCreditedAddUpToTheInvoice() {
        for (int i = 0; i < TRIES; i++) {
            DateRange period = period();
            BillingMonth month = BillingMonth.of(period.from());
            Money rent = random.money(90_000);
            ProrationPolicy policy = ProrationPolicy.values()[random.number(3)];
            Money invoiced = Share.of(policy, month, period.days()).of(rent);
            LocalDate lastDay = period.from().plusDays(random.number(40) - 4);
            Termination cut = Termination.of(policy, period, rent, invoiced, lastDay);
            assertThat(cut.used().plus(cut.credit())).isEqualTo(invoiced);
            assertThat(cut.used().negative() || cut.credit().negative()).isFalse();
            CreditEffect paid = CreditEffect.of(invoiced, invoiced, cut.credit());
            assertThat(paid).isEqualTo(new CreditEffect(Money.ZERO, cut.credit()));
        }
    }

    @Test
    void aLeaseThatNeverBeganIsCreditedWholeAndOneThatEndsWithTheMonthNotAtAll() {
        DateRange july = BillingMonth.valueOf("2026-07").range();
        Money rent = Money.of("30000.00");
        ProrationPolicy policy = ProrationPolicy.FULL_MONTH;
        assertThat(Termination.of(policy, july, rent, rent, LocalDate.parse("2026-06-30")))
                .isEqualTo(new Termination(Money.ZERO, rent));
        assertThat(Termination.of(policy, july, rent, rent, LocalDate.parse("2026-07-31")))
                .isEqualTo(new Termination(rent, Money.ZERO));
    }

    private DateRange period() {
        BillingMonth month = BillingMonth.of(random.day());
        LocalDate from = month.first().plusDays(random.number(month.days()));
        LocalDate to = from.plusDays(random.number(month.days() - from.getDayOfMonth() + 1));
        return random.sometimes() ? month.range() : new DateRange(from, to);
    }

    private List<RentStep> steps(DateRange period, boolean sameRent) {
        List<RentStep> steps = new ArrayList<>();
        Money rent = random.money(90_000);
        LocalDate from = period.from().minusDays(random.number(30));
        for (int step = 0; step < 1 + random.number(5); step++) {
            steps.add(new RentStep(from, sameRent ? rent : random.money(90_000)));
            from = from.plusDays(1L + random.number(20));
        }
        return steps;
    }

    private static Money rentOn(LocalDate day, List<RentStep> steps) {
        return steps.stream()
                .filter(step -> !step.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .rent();
    }
}
