package com.baribhara.tenant.model;

import static com.baribhara.tenant.LeaseCommands.aLease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.Refusal.Kind;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.CreateLease;
import com.baribhara.tenant.LeaseChargeView;
import com.baribhara.tenant.LeaseCommands;
import com.baribhara.tenant.LeaseNotDraft;
import com.baribhara.tenant.LeaseStatus;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.LeaseView;
import com.baribhara.tenant.ProrationPolicy;
import com.baribhara.tenant.VatMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LeaseTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    /** What is possible by itself and wrong only beside the other fields. */
    private static final Set<String> TOGETHER = Set.of(
            "ends-on.before-start",
            "billed-from.before-start",
            "vat.residential",
            "one-off.without-start",
            "code.repeated");

    static Stream<Arguments> whatCannotBeTaken() {
        return Stream.of(
                Arguments.of(aLease().from("2026-05-01").to("2026-04-30"), "end", "ends-on.before-start"),
                Arguments.of(aLease().billedFrom("2025-12-31"), "billedFrom", "billed-from.before-start"),
                Arguments.of(aLease().rent("0"), "rent", "amount.not-positive"),
                Arguments.of(aLease().rent("-1"), "rent", "amount.not-positive"),
                Arguments.of(aLease().rent("1000000000000"), "rent", "amount.too-large"),
                Arguments.of(aLease().rent(null), "rent", "field.required"),
                Arguments.of(aLease().dueOn(null), "dueDay", "field.required"),
                Arguments.of(aLease().dueOn(0), "dueDay", "number.out-of-range"),
                Arguments.of(aLease().dueOn(29), "dueDay", "number.out-of-range"),
                Arguments.of(aLease().of(null), "unit", "field.required"),
                Arguments.of(aLease().from("1901-01-01"), "start", "date.out-of-range"),
                Arguments.of(aLease().vat(LeaseUse.RESIDENTIAL, VatMode.ADDED), "vatMode", "vat.residential"),
                Arguments.of(
                        aLease().charge(ChargeKind.LIFT, ChargeBasis.MONTHLY, "1.001"),
                        "charges[0].amount",
                        "amount.too-precise"),
                Arguments.of(
                        aLease().charge(ChargeKind.KEY, ChargeBasis.ONE_OFF, "500"),
                        "charges[0].start",
                        "one-off.without-start"),
                Arguments.of(
                        aLease().charge(ChargeKind.GAS, null, "1").charge(ChargeKind.GAS, null, "2"),
                        "charges[1].code",
                        "code.repeated"));
    }

    @ParameterizedTest
    @MethodSource("whatCannotBeTaken")
    void namesTheFieldAndTheReason(LeaseCommands lease, String field, String code) {
        assertThatThrownBy(() -> new Lease(lease.command(), NOW)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.fields())
                    .extracting(Refusal.Field::name, Refusal.Field::code)
                    .containsExactly(tuple(field, code));
            assertThat(refused.kind()).isEqualTo(TOGETHER.contains(code) ? Kind.RULE : Kind.INVALID);
        });
    }

    @Test
    void aFieldThatIsWrongByItselfMakesTheWholeInputUnreadable() {
        assertThatThrownBy(() -> new Lease(
                        aLease().from("2026-05-01").to("2026-04-30").dueOn(31).command(), NOW))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.fields())
                                .extracting(Refusal.Field::name)
                                .containsExactly("dueDay", "end"));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThatThrownBy(() -> new Lease(aLease().rent("0").dueOn(31).of(null).command(), NOW))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.fields())
                                .extracting(Refusal.Field::name)
                                .containsExactly("unit", "rent", "dueDay"));
    }

    @Test
    void isADraftWithTheUsualTermsUnlessToldOtherwise() {
        LeaseView lease = new Lease(aLease().from("2026-03-15").command(), NOW).view();
        assertThat(lease.status()).isEqualTo(LeaseStatus.DRAFT);
        assertThat(lease.billedFrom()).isEqualTo(LocalDate.parse("2026-03-15"));
        assertThat(lease.proration()).isEqualTo(ProrationPolicy.ACTUAL_DAYS_IN_MONTH);
        assertThat(lease.use()).isEqualTo(LeaseUse.RESIDENTIAL);
        assertThat(lease.vatMode()).isEqualTo(VatMode.NONE);
        assertThat(lease.code()).matches("L-[0-9A-F]{10}");
    }

    @Test
    void recurringChargesProrateButGasAndOneOffChargesDoNot() {
        CreateLease.Charge key = new CreateLease.Charge(
                null, ChargeKind.KEY, ChargeBasis.ONE_OFF, BigDecimal.TEN, null, LocalDate.parse("2026-01-01"), null);
        List<LeaseChargeView> charges = new Lease(
                        aLease().charge(ChargeKind.PARKING, null, "3000")
                                .charge(ChargeKind.GAS, null, "1080.5")
                                .charge(key)
                                .command(),
                        NOW)
                .view()
                .charges();
        assertThat(charges).extracting(LeaseChargeView::prorated).containsExactly(true, false, false);
        assertThat(charges)
                .extracting(LeaseChargeView::amount)
                .containsExactly(new BigDecimal("3000.00"), new BigDecimal("1080.50"), new BigDecimal("10.00"));
    }

    @Test
    void aRateASquareFootMayHaveFourDecimals() {
        Lease lease = new Lease(
                aLease().charge(ChargeKind.SERVICE_CHARGE, ChargeBasis.PER_AREA, "2.1250")
                        .command(),
                NOW);
        assertThat(lease.view().charges()).extracting(LeaseChargeView::amount).containsExactly(new BigDecimal("2.125"));
    }

    @Test
    void isActivatedOnce() {
        Lease lease = new Lease(aLease().command(), NOW);
        lease.decide(LeaseStatus.ACTIVE);
        assertThat(lease.view().status()).isEqualTo(LeaseStatus.ACTIVE);
        assertThatThrownBy(() -> lease.decide(LeaseStatus.ACTIVE)).isInstanceOf(LeaseNotDraft.class);
    }
}
