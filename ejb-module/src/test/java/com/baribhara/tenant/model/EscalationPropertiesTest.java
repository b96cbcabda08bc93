package com.baribhara.tenant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.shared.Anniversaries;
import com.baribhara.shared.Money;
import com.baribhara.shared.RandomAmounts;
import com.baribhara.tenant.LawfulIncrease;
import com.baribhara.tenant.RentStep;
import com.baribhara.tenant.YearlyWindow;
import com.baribhara.tenant.model.Escalation.RaisedRent;
import com.baribhara.tenant.model.RentIncrease.FixedAmount;
import com.baribhara.tenant.model.RentIncrease.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every rise of a rent. */
class EscalationPropertiesTest {
    private static final int TRIES = 3_000;
    private static final Money FIRST = Money.of("20000.05");
    private static final BigDecimal PERCENT = new BigDecimal("7.5");

    private final RandomAmounts random = new RandomAmounts(20_260_716);

    @Test
    void roundingUpGivesTheNextMultipleAndLeavesOneAsItIs() {
        for (int i = 0; i < TRIES; i++) {
            Money multiple = Money.of(List.of("1", "10", "100", "500", "0.05").get(random.number(5)));
            RaisedRent raised = new Escalation(increase(), multiple).raise(random.money(200_000));
            Money added = raised.rent().minus(raised.raw());
            assertThat(added.negative()).isFalse();
            assertThat(added).isLessThan(multiple);
            assertThat(raised.rent().amount().remainder(multiple.amount())).isEqualByComparingTo("0");
        }
    }

    @Test
    void rentsNeverFallAndTheirDaysRise() {
        for (int i = 0; i < TRIES; i++) {
            List<RentStep> steps = schedule().steps(random.money(200_000), 10);
            for (int step = 1; step < steps.size(); step++) {
                assertThat(steps.get(step).rent())
                        .isGreaterThanOrEqualTo(steps.get(step - 1).rent());
                assertThat(steps.get(step).from()).isAfter(steps.get(step - 1).from());
            }
        }
    }

    @Test
    void aScheduleIsTheSameHoweverFarItIsLookedAt() {
        for (int i = 0; i < TRIES; i++) {
            EscalationSchedule schedule = schedule();
            Money rent = random.money(200_000);
            LocalDate day = schedule.anniversaries().first().plusDays(random.number(5_000));
            List<RentStep> until = schedule.stepsUntil(rent, day);
            assertThat(until).allMatch(step -> !step.from().isAfter(day));
            assertThat(schedule.steps(rent, until.size()).subList(0, until.size()))
                    .isEqualTo(until);
            assertThat(schedule.anniversaries().start(until.size())).isAfter(day);
        }
    }

    @Test
    void compoundingStartsFromTheRoundedRentOtherwiseFromTheFirst() {
        Anniversaries yearly = new Anniversaries(LocalDate.parse("2026-01-01"), 12);
        EscalationSchedule compound = new EscalationSchedule(yearly, new Escalation(new Percent(PERCENT, true), null));
        EscalationSchedule simple = new EscalationSchedule(yearly, new Escalation(new Percent(PERCENT, false), null));
        assertThat(compound.steps(FIRST, 2))
                .extracting(step -> step.rent().toString())
                .containsExactly("20000.05", "21500.05", "23112.55");
        assertThat(simple.steps(FIRST, 2))
                .extracting(step -> step.rent().toString())
                .containsExactly("20000.05", "21500.05", "23000.05");
    }

    @Test
    void anIncreaseIsLawfulNoEarlierThanItsYearsAndOnlyInTheWindow() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate effective = random.day();
            YearlyWindow window = window();
            LocalDate without = new LawfulIncrease(24, null).earliest(effective);
            LocalDate with = new LawfulIncrease(24, window).earliest(effective);
            assertThat(without).isEqualTo(effective.plusMonths(24));
            assertThat(with).isBetween(without, without.plusYears(1));
            assertThat(window.contains(with)).isTrue();
            assertThat(with.equals(without) || !window.contains(without)).isTrue();
            assertThat(window.firstFrom(with)).isEqualTo(with);
        }
    }

    @Test
    void aLeapDayBecomesThe28th() {
        assertThat(new LawfulIncrease(24, null).earliest(LocalDate.parse("2024-02-29")))
                .isEqualTo("2026-02-28");
    }

    @Test
    void roundingUpToNothingIsRefused() {
        assertThatThrownBy(() -> new Escalation(new FixedAmount(FIRST), Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWindowThatIsNotInEveryYearIsRefused() {
        MonthDay leapDay = MonthDay.of(2, 29);
        assertThatThrownBy(() -> new YearlyWindow(leapDay, MonthDay.of(7, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private EscalationSchedule schedule() {
        Money multiple = random.sometimes() ? Money.of("100") : null;
        Anniversaries anniversaries = new Anniversaries(random.day(), 1 + random.number(36));
        return new EscalationSchedule(anniversaries, new Escalation(increase(), multiple));
    }

    private RentIncrease increase() {
        return random.sometimes()
                ? new Percent(random.decimal(30, 2), random.sometimes())
                : new FixedAmount(random.money(5_000));
    }

    private YearlyWindow window() {
        return new YearlyWindow(MonthDay.from(dayOfEveryYear()), MonthDay.from(dayOfEveryYear()));
    }

    private LocalDate dayOfEveryYear() {
        return random.day().withYear(2025);
    }
}
