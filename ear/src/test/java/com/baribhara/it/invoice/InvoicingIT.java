package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoicingIT {
    private static final String MONTH = "2026-11";

    @Test
    void billsAnActiveLeaseOnceHoweverOftenTheMonthIsRun() {
        String lease = aLease().rent("12000.00")
                .with("SERVICE_CHARGE", "1500.00", true)
                .activated();
        JsonPath first = Runs.of(MONTH);
        assertThat(first.getString("status")).isEqualTo("COMPLETED");
        assertThat(first.getInt("billed")).isPositive();
        assertThat(Runs.of(MONTH).getInt("billed")).isZero();
        JsonPath invoices = Runs.invoices(lease, MONTH);
        assertThat(invoices.getList("items")).hasSize(1);
        assertThat(invoices.getString("items[0].total")).isEqualTo("13500.00");
    }

    @Test
    void billsTheDaysLivedInWhenATenantMovesInInsideTheMonth() {
        String lease = aLease().from("2026-11-16")
                .billedFrom("2026-11-16")
                .rent("30000.00")
                .activated();
        Runs.of(MONTH);
        assertThat(Runs.invoices(lease, MONTH).getString("items[0].total")).isEqualTo("15000.00");
    }

    @Test
    void aDraftIsNotBilled() {
        String lease = aLease().drafted();
        Runs.of(MONTH);
        assertThat(Runs.invoices(lease, MONTH).getList("items")).isEmpty();
    }

    @Test
    void aDryRunBillsNobody() {
        String lease = aLease().activated();
        JsonPath rehearsal = Runs.of(MONTH, true);
        assertThat(rehearsal.getBoolean("dryRun")).isTrue();
        assertThat(rehearsal.getInt("billed")).isPositive();
        assertThat(Runs.invoices(lease, MONTH).getList("items")).isEmpty();
    }

    @Test
    void anInvoiceShowsItsLinesAndHowTheyCameAbout() {
        String lease = aLease().rent("18500.00").activated();
        Runs.of(MONTH);
        String id = Runs.invoices(lease, MONTH).getString("items[0].id");
        JsonPath invoice = Api.as("OWNER")
                .get("/invoices/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(invoice.getString("lines[0].kind")).isEqualTo("RENT");
        assertThat(invoice.getString("lines[0].amount")).isEqualTo("18500.00");
        assertThat(invoice.getString("lines[0].explanation")).isNotBlank();
        assertThat(invoice.getString("status")).isEqualTo("ISSUED");
    }

    /** The relay may deliver twice; the tenant must be told once. */
    @Test
    void anIssuedInvoiceIsAnnouncedOnce() {
        String lease = aLease().activated();
        Runs.of(MONTH);
        UUID invoice = UUID.fromString(Runs.invoices(lease, MONTH).getString("items[0].id"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(announcements(invoice)).isEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "november", "", "2026"})
    void aMonthThatIsNoneIsRefusedByName(String month) {
        Api.as("OWNER")
                .body(Map.of("month", month))
                .post("/invoice-runs")
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("fields[0].name", equalTo("month"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TENANT", "CARETAKER"})
    void whoMayNotBillIsToldSo(String role) {
        Api.as(role).body(Map.of("month", MONTH)).post("/invoice-runs").then().statusCode(403);
    }

    private static int announcements(UUID invoice) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator();
                PreparedStatement count = connection.prepareStatement("""
                        select count(*) from notification n join domain_event e on e.id = n.event_id where e.aggregate_id = ?
                        """)) {
            count.setObject(1, invoice);
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
