package com.baribhara.tenant.model;

import static com.baribhara.tenant.LeaseCommands.aLease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.baribhara.organisation.EarlyIncrease;
import com.baribhara.shared.Dated;
import com.baribhara.shared.Dated.Since;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.RuleBroken;
import com.baribhara.tenant.EscalationMode;
import com.baribhara.tenant.IncreaseLaws;
import com.baribhara.tenant.IncreasePolicy;
import com.baribhara.tenant.LawfulIncrease;
import com.baribhara.tenant.LeaseClosed;
import com.baribhara.tenant.LeaseStatus;
import com.baribhara.tenant.RentPeriod;
import com.baribhara.tenant.RentSource;
import com.baribhara.tenant.SetEscalation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule by which the rent of a lease rises; the lease began on the first of January 2026, and it is the fifth of November. */
class LeaseEscalationTest {
    private static final Instant NOW = Instant.parse("2026-11-05T03:00:00Z");
    private static final IncreasePolicy POLICY = new IncreasePolicy(
            new IncreaseLaws(new Dated<>(List.of(new Since<>(LocalDate.EPOCH, new LawfulIncrease(24, null))))),
            EarlyIncrease.WARN);

    @Test
    void withoutADayItBeginsOnTheNextAnniversaryThatIsSoManyMonthsOn() {
        assertThat(rule(24, null, null).view().from()).isEqualTo("2028-01-01");
        assertThat(rule(3, null, "Agreed").view().from()).isEqualTo("2027-01-01");
    }

    @Test
    void aPercentCompoundsUnlessItIsSaidNotToAndASumNever() {
        assertThat(rule(24, null, null).view().compounding()).isTrue();
        SetEscalation sum =
                new SetEscalation(EscalationMode.FIXED, new BigDecimal("500"), null, 24, null, null, "Contract", null);
        assertThat(new LeaseEscalation(lease(), sum, "rahim", NOW).view().compounding())
                .isFalse();
    }

    @Test
    void everyFieldThatCannotBeTakenIsToldAtOnce() {
        SetEscalation faulty = new SetEscalation(
                EscalationMode.PERCENT, new BigDecimal("101"), null, 0, Money.ZERO, null, " ", "x".repeat(201));
        Invalid refused = catchThrowableOfType(Invalid.class, () -> new LeaseEscalation(lease(), faulty, "rahim", NOW));
        assertThat(refused.fields())
                .extracting(Refusal.Field::name)
                .containsExactlyInAnyOrder("value", "everyMonths", "roundTo", "reason", "override");
    }

    @Test
    void aDraftHasNoRuleYet() {
        Lease draft = new Lease(aLease().command(), NOW);
        SetEscalation command = command(24, null, null);
        assertThatThrownBy(() -> new LeaseEscalation(draft, command, "rahim", NOW))
                .isInstanceOf(LeaseClosed.class);
    }

    @Test
    void stepsThatComeTooOftenAreToldByTheirMonthsAndTheFirstByItsDay() {
        assertThat(refused(rule(12, "2028-01-01", null), EarlyIncrease.BLOCK).name())
                .isEqualTo("everyMonths");
        assertThat(refused(rule(24, "2027-01-01", null), EarlyIncrease.BLOCK).name())
                .isEqualTo("from");
        assertThat(refused(rule(24, "2027-01-01", null), EarlyIncrease.WARN).args())
                .contains("2028-01-01");
    }

    @Test
    void aReasonThatIsNotNeededIsNotKept() {
        LeaseEscalation lawful = rule(24, null, "Just in case");
        RentOutlook outlook = outlook();
        lawful.check(POLICY, outlook.history(), outlook.steps(lawful), new InputCheck());
        assertThat(lawful.view().override()).isNull();
    }

    @Test
    void theRentsToComeFollowEachOtherToTheEndOfTheLease() {
        List<RentPeriod> rents = outlook().with(rule(24, null, null));
        assertThat(rents).extracting(RentPeriod::rent).startsWith(Money.of("20000.00"), Money.of("22000.00"));
        assertThat(rents).extracting(RentPeriod::source).startsWith(RentSource.FIRST, RentSource.ESCALATION);
        assertThat(rents.get(0).until()).isEqualTo("2027-12-31");
        assertThat(rents.get(1).posted()).isFalse();
        assertThat(rents.get(1).lawfulFrom()).isNull();
        assertThat(rents).hasSize(6);
        assertThat(rents.get(5).until()).isNull();
    }

    private static Refusal.Field refused(LeaseEscalation rule, EarlyIncrease early) {
        InputCheck check = new InputCheck();
        RentOutlook outlook = outlook();
        rule.check(new IncreasePolicy(POLICY.laws(), early), outlook.history(), outlook.steps(rule), check);
        return catchThrowableOfType(RuleBroken.class, check::refuse).fields().get(0);
    }

    private static RentOutlook outlook() {
        return new RentOutlook(lease().view(), List.of(), POLICY);
    }

    private static LeaseEscalation rule(int months, String from, String override) {
        return new LeaseEscalation(lease(), command(months, from, override), "rahim", NOW);
    }

    private static SetEscalation command(int months, String from, String override) {
        return new SetEscalation(
                EscalationMode.PERCENT,
                BigDecimal.TEN,
                null,
                months,
                null,
                from == null ? null : LocalDate.parse(from),
                "Clause 7 of the contract",
                override);
    }

    private static Lease lease() {
        Lease lease = new Lease(aLease().command(), NOW);
        lease.decide(LeaseStatus.ACTIVE);
        return lease;
    }
}
