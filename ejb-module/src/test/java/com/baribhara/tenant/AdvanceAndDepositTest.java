package com.baribhara.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.shared.Money;
import com.baribhara.shared.RandomAmounts;
import com.baribhara.tenant.AdvanceAdjustment.Month;
import com.baribhara.tenant.AdvanceLimits.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every advance and every deposit. */
class AdvanceAndDepositTest {
    private static final int TRIES = 5_000;
    private static final Money RENT = Money.of("20000.00");

    private final RandomAmounts random = new RandomAmounts(20_261_991);

    @Test
    void anAdvanceIsUsedUpToThePoishaAndNoMonthIsOverpaid() {
        for (int i = 0; i < TRIES; i++) {
            Money whole = random.money(300_000);
            AdvanceAdjustment advance = new AdvanceAdjustment(random.money(30_000), whole);
            Money used = Money.ZERO;
            for (int month = 0; month < 12; month++) {
                Money rent = random.money(60_000);
                Month next = advance.next(rent);
                assertThat(next.used().plus(next.cashDue())).isEqualTo(rent);
                assertThat(next.used().negative() || next.cashDue().negative()).isFalse();
                assertThat(next.used()).isLessThanOrEqualTo(advance.monthly());
                used = used.plus(next.used());
                advance = next.after();
                assertThat(used.plus(advance.left())).isEqualTo(whole);
            }
        }
    }

    @Test
    void theLastMonthTakesWhatIsLeft() {
        Month last = new AdvanceAdjustment(Money.of("5000.00"), Money.of("1234.56")).next(RENT);
        assertThat(last.used()).hasToString("1234.56");
        assertThat(last.after().left()).isEqualTo(Money.ZERO);
        assertThat(last.after().next(RENT).cashDue()).isEqualTo(RENT);
    }

    @Test
    void aNegativeAdvanceIsRefused() {
        assertThatThrownBy(() -> new AdvanceAdjustment(Money.ZERO, Money.of("-0.01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDepositIsPaidBackOrDoesNotReachNeverBoth() {
        for (int i = 0; i < TRIES; i++) {
            Money deposit = random.money(50_000);
            List<Money> deductions = Stream.generate(() -> random.money(30_000))
                    .limit(random.number(4))
                    .toList();
            DepositSettlement settlement = DepositSettlement.of(deposit, deductions);
            assertThat(settlement.refund().minus(settlement.shortfall()))
                    .isEqualTo(deposit.minus(Money.sum(deductions)));
            assertThat(settlement.refund().min(settlement.shortfall())).isEqualTo(Money.ZERO);
            assertThat(DepositSettlement.of(deposit, random.shuffled(deductions)))
                    .isEqualTo(settlement);
        }
    }

    @Test
    void theActWarnsFromThePoishaAboveAMonthWhateverTheGuidelineSays() {
        AdvanceLimits limits = new AdvanceLimits(1, 3);
        assertThat(limits.check(RENT, RENT)).isEqualTo(new Verdict(RENT, Money.ZERO, true, false));
        assertThat(limits.check(RENT, Money.of("20000.01"))).isEqualTo(new Verdict(RENT, Money.of("0.01"), true, true));
        assertThat(limits.check(RENT, Money.of("60000.00")).guidelineKept()).isTrue();
        assertThat(limits.check(RENT, Money.of("60000.01")).guidelineKept()).isFalse();
    }
}
