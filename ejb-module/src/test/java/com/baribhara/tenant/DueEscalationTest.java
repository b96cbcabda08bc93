package com.baribhara.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.organisation.EarlyIncrease;
import com.baribhara.shared.Dated;
import com.baribhara.shared.Dated.Since;
import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.tenant.model.Escalation;
import com.baribhara.tenant.model.EscalationCourse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the rules make of a lease whose rent is due to rise. */
class DueEscalationTest {
    private static final LocalDate START = LocalDate.parse("2024-06-01");
    private static final LocalDate UNTIL = LocalDate.parse("2026-12-31");
    private static final IncreaseLaws TWO_YEARS =
            new IncreaseLaws(new Dated<>(List.of(new Since<>(LocalDate.EPOCH, new LawfulIncrease(24, null)))));

    @Test
    void whatIsDueIsPostedAndTheScheduleMovesOn() {
        EscalationOutcome outcome = due(24, "2026-06-01", null, null).outcome();
        assertThat(outcome.posted())
                .singleElement()
                .satisfies(one -> assertThat(one.step()).isEqualTo(step("2026-06-01", "22000.00")));
        assertThat(outcome.posted().get(0).more()).isEqualTo(Money.of("2000.00"));
        assertThat(outcome.next()).isEqualTo("2028-06-01");
        assertThat(outcome.moves()).isTrue();
        assertThat(outcome.held()).isFalse();
    }

    @Test
    void aStepThatTheLawWouldHaveLaterHoldsBackThoseAfterIt() {
        EscalationOutcome outcome = due(6, "2026-06-01", null, null).outcome();
        assertThat(outcome.posted()).hasSize(1);
        assertThat(outcome.found()).hasSize(2);
        assertThat(outcome.found().get(1).lawfulFrom()).isEqualTo("2028-06-01");
        assertThat(outcome.next()).isEqualTo("2026-12-01");
        EscalationOutcome again = due(6, "2026-12-01", null, null)
                .with(history().with(step("2026-06-01", "22000.00")))
                .outcome();
        assertThat(again.held()).isTrue();
        assertThat(again.moves()).isFalse();
    }

    @Test
    void aReasonLetsItPassAndIsKeptWithTheEarlyStepsAlone() {
        EscalationOutcome outcome = due(6, "2026-06-01", "Both want it", null).outcome();
        assertThat(outcome.posted()).extracting(EscalationOutcome.Found::early).containsExactly(false, true);
    }

    @Test
    void stepsAfterTheEndOfTheLeaseWait() {
        EscalationOutcome outcome = due(1, "2026-06-01", "Both want it", LocalDate.parse("2026-07-31"))
                .outcome();
        assertThat(outcome.posted())
                .extracting(one -> one.step().from())
                .containsExactly(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-07-01"));
        assertThat(outcome.next()).isEqualTo("2026-08-01");
    }

    @Test
    void aDayThatHasARentOfItsOwnIsPassedOver() {
        EscalationOutcome outcome = due(24, "2026-06-01", null, null)
                .with(history().with(step("2026-06-01", "21000.00")))
                .outcome();
        assertThat(outcome.found()).isEmpty();
        assertThat(outcome.next()).isEqualTo("2028-06-01");
    }

    private static DueEscalation due(int months, String next, String override, LocalDate end) {
        Escalation tenPercent = Escalation.of(EscalationMode.PERCENT, BigDecimal.TEN, true, null);
        EscalationCourse course = EscalationCourse.of(START, LocalDate.parse("2026-06-01"), months, tenPercent);
        return new DueEscalation(
                new OrganisationRow(1, UUID.randomUUID()),
                new DueEscalation.Lease("L-1", START, end, "Karim Uddin", null),
                new DueEscalation.Rule(
                        new EscalationId(UUID.randomUUID()),
                        0,
                        course,
                        LocalDate.parse(next),
                        "Clause 7 of the contract",
                        override),
                history(),
                new IncreasePolicy(TWO_YEARS, EarlyIncrease.WARN),
                UNTIL);
    }

    private static RentHistory history() {
        return new RentHistory(List.of(new RentStep(START, Money.of("20000.00"))));
    }

    private static RentStep step(String day, String rent) {
        return new RentStep(LocalDate.parse(day), Money.of(rent));
    }
}
