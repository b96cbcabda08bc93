package com.baribhara.tenant.model;

import static com.baribhara.tenant.LeaseCommands.aLease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.baribhara.shared.Refusal;
import com.baribhara.shared.RuleBroken;
import com.baribhara.tenant.ChangeLease;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.CreateLease;
import com.baribhara.tenant.LeaseCommands;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.VatMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BilledTermsTest {
    private static final LocalDate BILLED = LocalDate.parse("2026-03-31");

    static Stream<Arguments> whatBillsRestOn() {
        return Stream.of(
                Arguments.of("start", agreed().from("2026-01-02")),
                Arguments.of("billedFrom", agreed().billedFrom("2026-02-01")),
                Arguments.of("rent", agreed().rent("21000.00")),
                Arguments.of("use", agreed().vat(LeaseUse.COMMERCIAL, VatMode.NONE)),
                Arguments.of("vatMode", agreed().vat(LeaseUse.COMMERCIAL, VatMode.ADDED)),
                Arguments.of("end", agreed().to("2026-03-30")));
    }

    @ParameterizedTest
    @MethodSource("whatBillsRestOn")
    void leavesAloneWhatBillsRestOn(String field, LeaseCommands change) {
        RuleBroken refused = catchThrowableOfType(
                RuleBroken.class, () -> new Lease(agreed().command(), Instant.EPOCH).change(terms(change), BILLED));
        assertThat(refused.fields()).extracting(Refusal.Field::name).contains(field);
    }

    @Test
    void aLeaseThatGoesOnInsideItsLastBilledMonthIsBilledTheDaysThatWereMissing() {
        LocalDate half = LocalDate.parse("2026-03-15");
        Lease lease = new Lease(agreed().to("2026-03-15").command(), Instant.EPOCH);
        assertThat(lease.change(terms(agreed()), half)).contains(half);
    }

    @Test
    void aLeaseThatEndsWithItsLastBilledMonthHasThisMonthComparedForWhatIsChargedAfterwards() {
        Lease lease = new Lease(agreed().command(), Instant.EPOCH);
        assertThat(lease.change(terms(agreed().to("2026-03-31")), BILLED)).contains(BILLED);
    }

    @Test
    void takesWhatOnlyLaterBillsWillSay() {
        Lease lease = new Lease(agreed().command(), Instant.EPOCH);
        lease.change(terms(agreed().to("2026-12-31").dueOn(20).charge(from("2026-04-01"))), BILLED);
        assertThat(lease.view().end()).isEqualTo("2026-12-31");
        assertThat(lease.view().dueDay()).isEqualTo(20);
        assertThat(lease.view().charges()).hasSize(2);
    }

    static Stream<Arguments> otherCharges() {
        LeaseCommands none = aLease();
        return Stream.of(
                Arguments.of("a charge from a billed day", agreed().charge(from("2026-03-15")), "2026-03-15"),
                Arguments.of("a charge from a later day", agreed().charge(from("2026-04-01")), null),
                Arguments.of("a charge that ended earlier", none.charge(gas("1080", "2026-02-28")), "2026-03-01"),
                Arguments.of("a charge that ends later", aLease().charge(gas("1080", "2026-03-31")), null),
                Arguments.of("another amount", aLease().charge(gas("999", null)), "2026-01-01"),
                Arguments.of("no charge any more", aLease(), "2026-01-01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherCharges")
    void saysFromWhichDayBillsMayBeWrong(String what, LeaseCommands change, LocalDate since) {
        Lease lease = new Lease(agreed().command(), Instant.EPOCH);
        assertThat(lease.change(terms(change), BILLED)).isEqualTo(Optional.ofNullable(since));
    }

    @Test
    void changesEverythingWhileNothingIsBilled() {
        Lease lease = new Lease(agreed().command(), Instant.EPOCH);
        lease.change(terms(aLease().from("2026-02-01").rent("30000.00")), null);
        assertThat(lease.view().start()).isEqualTo("2026-02-01");
        assertThat(lease.view().billedFrom()).isEqualTo("2026-02-01");
        assertThat(lease.view().charges()).isEqualTo(List.of());
    }

    private static LeaseCommands agreed() {
        return aLease().charge(ChargeKind.GAS, ChargeBasis.MONTHLY, "1080.00");
    }

    private static CreateLease.Charge gas(String amount, String end) {
        return new CreateLease.Charge(
                "GAS",
                ChargeKind.GAS,
                ChargeBasis.MONTHLY,
                new BigDecimal(amount),
                null,
                null,
                end == null ? null : LocalDate.parse(end));
    }

    private static CreateLease.Charge from(String day) {
        return new CreateLease.Charge(
                null,
                ChargeKind.PARKING,
                ChargeBasis.MONTHLY,
                new BigDecimal("1500"),
                null,
                LocalDate.parse(day),
                null);
    }

    private static ChangeLease terms(LeaseCommands lease) {
        return ChangeLease.of(lease.command());
    }
}
