package com.baribhara.tenant.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.Anniversaries;
import com.baribhara.shared.Money;
import com.baribhara.shared.RandomAmounts;
import com.baribhara.tenant.RentHistory;
import com.baribhara.tenant.RentStep;
import com.baribhara.tenant.model.RentIncrease.FixedAmount;
import com.baribhara.tenant.model.RentIncrease.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The steps of a schedule on the rents a lease really has. */
class EscalationCourseTest {
    private static final LocalDate START = LocalDate.parse("2026-01-31");
    private static final LocalDate FAR = LocalDate.parse("2199-12-31");
    private static final Escalation TEN_PERCENT = new Escalation(new Percent(new BigDecimal("10"), true), null);

    private final RandomAmounts random = new RandomAmounts(20_261_126);

    @Test
    void withNothingChangedByHandItIsTheScheduleOfTheContract() {
        for (int i = 0; i < 1_000; i++) {
            LocalDate start = random.day();
            Money rent = random.money(200_000);
            int months = 1 + random.number(36);
            Escalation escalation = new Escalation(
                    random.sometimes()
                            ? new Percent(random.decimal(30, 2), random.sometimes())
                            : new FixedAmount(random.money(5_000)),
                    random.sometimes() ? Money.of("100") : null);
            EscalationSchedule contract = new EscalationSchedule(new Anniversaries(start, months), escalation);
            List<RentStep> agreed = contract.steps(rent, 4);
            EscalationCourse course = EscalationCourse.of(start, agreed.get(1).from(), months, escalation);
            RentHistory first = new RentHistory(agreed.subList(0, 1));
            assertThat(course.steps(first, start, FAR, 4)).isEqualTo(agreed.subList(1, 5));
            // as the job goes: what is posted is history, and the rest is the same as before
            RentHistory posted = new RentHistory(agreed.subList(0, 3));
            assertThat(course.steps(posted, agreed.get(3).from(), FAR, 2)).isEqualTo(agreed.subList(3, 5));
        }
    }

    @Test
    void anniversariesOfTheLeaseAreCountedFromItsStart() {
        EscalationCourse ofLease = EscalationCourse.of(START, LocalDate.parse("2026-02-28"), 1, TEN_PERCENT);
        assertThat(ofLease.after(LocalDate.parse("2026-02-28"))).isEqualTo("2026-03-31");
        EscalationCourse ofItsOwn = EscalationCourse.of(START, LocalDate.parse("2026-02-27"), 1, TEN_PERCENT);
        assertThat(ofItsOwn.after(LocalDate.parse("2026-02-27"))).isEqualTo("2026-03-27");
        assertThat(ofItsOwn.after(START)).isEqualTo("2026-02-27");
    }

    @Test
    void aRentThatWasChangedByHandIsWhatTheNextStepStartsFrom() {
        RentHistory history = history("10000.00").with(step("2027-06-15", "12000.00"));
        EscalationCourse course = EscalationCourse.of(START, LocalDate.parse("2027-01-31"), 12, TEN_PERCENT);
        assertThat(course.steps(history, START, FAR, 2))
                .containsExactly(step("2027-01-31", "11000.00"), step("2028-01-31", "13200.00"));
    }

    @Test
    void aPercentThatDoesNotCompoundIsOfTheRentBeforeTheFirstStep() {
        Escalation simple = new Escalation(new Percent(new BigDecimal("10"), false), null);
        RentHistory history = history("10000.00").with(step("2026-06-01", "20000.00"));
        EscalationCourse course = EscalationCourse.of(START, LocalDate.parse("2027-01-31"), 12, simple);
        assertThat(course.steps(history, START, FAR, 2))
                .containsExactly(step("2027-01-31", "22000.00"), step("2028-01-31", "24000.00"));
    }

    @Test
    void aDayWithARentOfItsOwnKeepsIt() {
        RentHistory history = history("10000.00").with(step("2027-01-31", "10500.00"));
        EscalationCourse course = EscalationCourse.of(START, LocalDate.parse("2027-01-31"), 12, TEN_PERCENT);
        assertThat(course.steps(history, START, FAR, 1)).containsExactly(step("2028-01-31", "11550.00"));
    }

    @Test
    void aRentThatNoLeaseCanHaveIsNoStep() {
        Escalation doubled = new Escalation(new Percent(new BigDecimal("100"), true), null);
        EscalationCourse course = EscalationCourse.of(START, LocalDate.parse("2026-02-28"), 1, doubled);
        List<RentStep> steps = course.steps(history("500000000000.00"), START, FAR, 10);
        assertThat(steps).isEmpty();
    }

    @Test
    void stepsEndWithTheDayAskedFor() {
        EscalationCourse course = EscalationCourse.of(START, LocalDate.parse("2027-01-31"), 12, TEN_PERCENT);
        assertThat(course.steps(history("10000.00"), START, LocalDate.parse("2028-01-31"), 9))
                .hasSize(2);
        assertThat(course.steps(history("10000.00"), START, LocalDate.parse("2028-01-30"), 9))
                .hasSize(1);
    }

    private static RentHistory history(String rent) {
        return new RentHistory(List.of(new RentStep(START, Money.of(rent))));
    }

    private static RentStep step(String day, String rent) {
        return new RentStep(LocalDate.parse(day), Money.of(rent));
    }
}
