package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.Calls;
import com.baribhara.it.EscalationRuns;
import com.baribhara.it.Proofs;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A rent that rises by its contract, through the API alone and without any night between: let, billed, changed, billed again, left. It is the
 * fifth of November 2026; the figures are worked by hand.
 */
class ARisingRentIT {
    private final String lease = aLease().from("2025-10-16")
            .billedFrom("2026-09-01")
            .rent("20000.00")
            .activated();

    @Test
    void everyBillHasTheRentsOfItsDaysWhoeverStartsItsRun() throws SQLException {
        EscalationRuns.agreed(lease, EscalationRuns.rule("7.5", 12, "2026-10-16"));
        septemberRaisesNothing();
        octoberIsBilledInTwoParts();
        anotherRuleWasMeant();
        novemberIsTriedAndBilled();
        theTenantLeaves();
        everyPoishaIsAccountedFor();
    }

    private void septemberRaisesNothing() {
        Runs.of("2026-09");
        assertThat(totals("2026-09")).containsExactly("20000.00");
        assertThat(EscalationRuns.rents(lease).getList("items")).isEmpty();
    }

    /** 15 days at 20,000 ÷ 31 are 9,677.419 → 9,677.42, 16 at 21,500 ÷ 31 are 11,096.774 → 11,096.77. */
    private void octoberIsBilledInTwoParts() {
        Runs.of("2026-10");
        assertThat(Runs.invoices(lease, "2026-10").getList("items[0].lines.net"))
                .containsExactly("9677.42", "11096.77");
        assertThat(EscalationRuns.rents(lease).getList("items.rent")).containsExactly("21500.00");
    }

    /** 10 % from the 21st: 20 days are 12,903.225 → 12,903.23, 11 at 22,000 ÷ 31 are 7,806.451 → 7,806.45; 64.51 less than was billed. */
    private void anotherRuleWasMeant() {
        Api.as("OWNER")
                .header("If-Match", "*")
                .delete("/leases/{id}/rent-changes/2026-10-16", lease)
                .then()
                .statusCode(204);
        EscalationRuns.agreed(lease, EscalationRuns.rule("10", 12, "2026-10-21"));
        Runs.of("2026-10");
        Runs.of("2026-10");
        assertThat(totals("2026-10")).containsExactly("20774.19");
        assertThat(notes()).containsExactly("-64.51");
    }

    private void novemberIsTriedAndBilled() {
        JsonPath tried = Runs.of("2026-11", true);
        String found = "items.find { it.lease == '%s' }.amount".formatted(lease);
        assertThat(Calls.read("/invoice-runs/{id}/preview/leases?limit=200", tried.getString("id"))
                        .getString(found))
                .isEqualTo("22000.00");
        Runs.of("2026-11");
        assertThat(totals("2026-11")).containsExactly("22000.00");
    }

    /** Four of 30 days are 2,933.333 → 2,933.33, so that 19,066.67 are credited. */
    private void theTenantLeaves() {
        Map<String, Object> end = Map.of("on", "2026-11-04", "reason", "Moved to Khulna");
        Calls.post(200, "/leases/{id}/terminate", end, lease);
        Runs.of("2026-11");
        assertThat(Runs.invoices(lease, "2026-11").getList("items.outstanding")).containsExactly("2933.33");
        assertThat(notes()).containsExactlyInAnyOrder("-64.51", "-19066.67");
    }

    /** 20,000.00 + 20,774.19 − 64.51 + 22,000.00 − 19,066.67. */
    private void everyPoishaIsAccountedFor() throws SQLException {
        JsonPath statement = Calls.read("/statements?from=2026-11-01&to=2026-11-30&lease={id}", lease);
        assertThat(statement.getString("closing")).isEqualTo("43643.01");
        assertThat(Proofs.faultsOf(lease)).isZero();
    }

    private List<String> totals(String month) {
        return Runs.invoices(lease, month).getList("items.total");
    }

    private List<String> notes() {
        return Calls.read("/credit-notes?lease={id}", lease).getList("items.total");
    }
}
