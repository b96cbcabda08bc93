package com.baribhara.invoice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.invoice.model.LateFeePolicy.LateFee;
import com.baribhara.invoice.model.LateFees.Kind;
import com.baribhara.invoice.model.Principal.Paid;
import com.baribhara.shared.Money;
import com.baribhara.shared.RandomAmounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every late fee. */
class LateFeePropertiesTest {
    private static final int TRIES = 3_000;

    private final RandomAmounts random = new RandomAmounts(20_260_716);

    @Test
    void isNeverNegativeNorAboveItsCapAndNothingInsideGrace() {
        for (int i = 0; i < TRIES; i++) {
            LateFeePolicy policy = policy();
            LocalDate due = random.day();
            LocalDate asOf = due.plusDays(random.number(90) - 10);
            Money base = random.money(100_000);
            LateFee fee = policy.fee(base, due, asOf);
            assertThat(fee.amount().negative()).isFalse();
            assertThat(fee.amount()).isLessThanOrEqualTo(fee.uncapped());
            assertThat(policy.cap() == null || fee.amount().compareTo(policy.cap()) <= 0)
                    .isTrue();
            if (base.zero() || !asOf.isAfter(due.plusDays(policy.graceDays()))) {
                assertThat(fee).isEqualTo(LateFee.NONE);
            }
        }
    }

    @Test
    void neverShrinksAsDaysGoBy() {
        for (int i = 0; i < TRIES; i++) {
            LateFeePolicy policy = policy();
            Money base = random.money(100_000);
            int days = random.number(100);
            assertThat(policy.fee(base, days + 1).amount())
                    .isGreaterThanOrEqualTo(policy.fee(base, days).amount());
        }
    }

    @Test
    void comesToTheSameHoweverOftenAndHoweverLateTheRunsAre() {
        for (int i = 0; i < TRIES; i++) {
            LateFeePolicy policy = policy();
            Money base = random.money(100_000);
            int last = 1 + random.number(60);
            LateFees nightly = runs(policy, base, IntStream.rangeClosed(0, last));
            LateFees now = runs(policy, base, IntStream.of(last));
            LateFees withGaps =
                    runs(policy, base, IntStream.rangeClosed(0, last).filter(day -> day == last || random.sometimes()));
            assertThat(nightly.effect())
                    .isEqualTo(now.effect())
                    .isEqualTo(withGaps.effect())
                    .isEqualTo(policy.fee(base, last).amount());
            assertThat(runs(policy, base, IntStream.of(last, last, last))).isEqualTo(now);
        }
    }

    @Test
    void aWaiverTakesAllAwayDeletesNothingAndHoldsAgainstTheNextRun() {
        for (int i = 0; i < TRIES; i++) {
            LateFeePolicy policy = policy();
            Money fee = policy.fee(random.money(100_000), 1 + random.number(60)).amount();
            LateFees waived = LateFees.NONE.run(policy.basis(), fee).waive();
            assertThat(waived.effect()).isEqualTo(Money.ZERO);
            assertThat(waived.documents()).hasSize(fee.zero() ? 0 : 2);
            assertThat(waived.run(policy.basis(), fee)).isEqualTo(waived);
            assertThat(waived.waive()).isEqualTo(waived);
        }
    }

    @Test
    void aDailyFeeGrowsOnAfterAWaiver() {
        LateFees fees = LateFees.NONE
                .run(LateFeeBasis.DAILY, Money.of("100.00"))
                .waive()
                .run(LateFeeBasis.DAILY, Money.of("150.00"));
        assertThat(fees.documents())
                .extracting(LateFees.Document::kind)
                .containsExactly(Kind.LATE_FEE_LINE, Kind.CREDIT_NOTE, Kind.LATE_FEE_LINE);
        assertThat(fees.effect()).hasToString("50.00");
    }

    @Test
    void thePrincipalIsWhatIsUnpaidWhenGraceIsOver() {
        LocalDate graceEnds = LocalDate.parse("2026-07-15");
        Principal principal = new Principal(
                Money.of("20000.00"),
                List.of(
                        new Paid(graceEnds.minusDays(9), Money.of("5000.00")),
                        new Paid(graceEnds, Money.of("14999.99")),
                        new Paid(graceEnds.plusDays(1), Money.of("0.01"))));
        assertThat(principal.unpaidAfter(graceEnds)).hasToString("0.01");
        assertThat(principal.unpaidAfter(graceEnds.plusDays(1))).isEqualTo(Money.ZERO);
        assertThat(new LateFeePolicy(LateFeeBasis.FLAT, new BigDecimal("500"), 0, null, null)
                        .fee(Money.of("0.01"), 1)
                        .amount())
                .hasToString("500.00");
    }

    @Test
    void refusesNegativeTerms() {
        assertThatThrownBy(() -> new LateFeePolicy(LateFeeBasis.FLAT, new BigDecimal("-1"), 0, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LateFeePolicy(LateFeeBasis.FLAT, BigDecimal.ONE, -1, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LateFees runs(LateFeePolicy policy, Money base, IntStream days) {
        return days.mapToObj(day -> policy.fee(base, day).amount())
                .reduce(LateFees.NONE, (fees, fee) -> fees.run(policy.basis(), fee), (one, other) -> other);
    }

    private LateFeePolicy policy() {
        LateFeeBasis basis = LateFeeBasis.values()[random.number(3)];
        Money cap = random.sometimes() ? random.money(2_000) : null;
        BigDecimal rate = Stream.of(random.decimal(50, 2), BigDecimal.ZERO)
                .skip(random.number(8) / 7)
                .findFirst()
                .orElseThrow();
        return new LateFeePolicy(basis, rate, random.number(11), cap, null);
    }
}
