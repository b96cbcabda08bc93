package com.baribhara.invoice.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.LateFeeMode;
import com.baribhara.invoice.model.LateFeePolicies.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LateFeePoliciesTest {
    private static final UUID LEASE = new UUID(7, 1);
    private static final UUID OTHER = new UUID(7, 2);

    private final LateFeePolicies policies = new LateFeePolicies(
            List.of(
                    flat(100, "2026-01-01"),
                    flat(300, "2026-07-01"),
                    flat(200, "2026-04-01"),
                    flat(250, "2026-04-01"),
                    none("2026-10-01")),
            Map.of(
                    LEASE,
                    List.of(
                            flat(50, "2026-03-01"),
                            none("2026-05-01"),
                            version(LateFeeMode.AS_ORGANISATION, null, "2026-08-01"))));

    @Test
    void theDueDayDecidesThatDayIncluded() {
        assertThat(rate(OTHER, "2026-03-31")).isEqualTo("100");
        assertThat(rate(OTHER, "2026-06-30")).isEqualTo("250");
        assertThat(rate(OTHER, "2026-07-01")).isEqualTo("300");
    }

    @Test
    void ofTwoFromTheSameDayTheOneEnteredLastHolds() {
        assertThat(rate(OTHER, "2026-04-01")).isEqualTo("250");
    }

    @Test
    void beforeTheFirstAndWhereItSaysSoBeingLateCostsNothing() {
        assertThat(policies.on(OTHER, day("2025-12-31"))).isEmpty();
        assertThat(policies.on(OTHER, day("2026-10-01"))).isEmpty();
        assertThat(LateFeePolicies.NONE.on(OTHER, day("2026-10-01"))).isEmpty();
    }

    @Test
    void aLeaseGoesByItsOwnUntilItGivesItUp() {
        assertThat(rate(LEASE, "2026-02-28")).isEqualTo("100");
        assertThat(rate(LEASE, "2026-03-01")).isEqualTo("50");
        assertThat(policies.on(LEASE, day("2026-05-01"))).isEmpty();
        assertThat(rate(LEASE, "2026-08-01")).isEqualTo("300");
    }

    private String rate(UUID lease, String due) {
        return policies.on(lease, day(due)).orElseThrow().rate().toPlainString();
    }

    private static Version flat(int taka, String from) {
        return version(LateFeeMode.FLAT, BigDecimal.valueOf(taka), from);
    }

    private static Version none(String from) {
        return version(LateFeeMode.NONE, null, from);
    }

    private static Version version(LateFeeMode basis, BigDecimal rate, String from) {
        return new Version(basis, rate, null, 0, day(from));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
