package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A digit too many does not reach a tenant: the bill waits until somebody has looked at it and says why it is right. */
class BillBoundsIT {
    private static final String BEFORE = "2026-11";
    private static final String MONTH = "2026-12";

    private Connection connection;
    private Sql sql;

    @BeforeEach
    void connect() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void aBillFarFromTheLastWaitsAndGoesOutOnceWhenItIsRight() throws SQLException {
        String typo = aLease().rent("12000.00").activated();
        String agreed = aLease().rent("12000.00").activated();
        Runs.of(BEFORE);
        rent(typo, "120000.00");
        rent(agreed, "18000.00");

        JsonPath dry = Runs.of(MONTH, true);
        assertThat(sql.text(
                        "select reason || ' ' || args from invoice_run_preview where run_id = '%s' and lease_id = '%s'"
                                .formatted(dry.getString("id"), typo)))
                .isEqualTo("FAR_FROM_LAST_BILL 120000.00;12000.00;100");
        JsonPath run = Runs.of(MONTH);
        assertThat(run.getInt("parked")).isEqualTo(dry.getInt("parked")).isPositive();
        assertThat(total(typo)).isNull();
        assertThat(total(agreed)).isEqualTo("18000.00");
        assertThat(Api.as("OWNER")
                        .queryParam("limit", 200)
                        .get("/invoice-runs/{id}/parked", run.getString("id"))
                        .jsonPath()
                        .getString("items.find { it.lease == '%s' }.message".formatted(typo)))
                .isEqualTo(
                        "A whole month would come to 120000.00, by the last bill it was 12000.00. That is further apart than"
                                + " 100% up or as much down.");
    }

    @Test
    void aBillBeyondTheBoundsGoesOutOnceWhenSomebodySaysWhyItIsRight() throws SQLException {
        String typo = aLease().rent("12000.00").activated();
        String usual = aLease().rent("12000.00").activated();
        Runs.of(BEFORE);
        rent(typo, "120000.00");
        Runs.of(MONTH);

        assertThat(release("OWNER", typo, " ").statusCode()).isEqualTo(400);
        assertThat(release("ACCOUNTANT", typo, "Agreed").statusCode()).isEqualTo(403);
        assertThat(release("MANAGER", usual, "Agreed").jsonPath().getString("code"))
                .isEqualTo("invoice-run.nothing-to-release");
        Response released = release("MANAGER", typo, "Let to an embassy by now");
        assertThat(released.statusCode()).isEqualTo(202);
        assertThat(released.getHeader("Location")).contains("/invoice-runs/");
        await().atMost(Duration.ofMinutes(1)).until(() -> "120000.00".equals(total(typo)));

        assertThat(sql.number("select count(*) from parked_lease where resolved_at is null and lease_id = '%s'"
                        .formatted(typo)))
                .isZero();
        assertThat(sql.number("select count(*) from bill_release where used_at is not null and lease_id = '%s'"
                        .formatted(typo)))
                .isEqualTo(1);
        assertThat(sql.text(
                        "select payload ->> 'reason' from domain_event where type = 'BillReleased' and aggregate_id = '%s'"
                                .formatted(typo)))
                .isEqualTo("Let to an embassy by now");
        assertThat(release("MANAGER", typo, "Once more").statusCode()).isEqualTo(409);
    }

    @Test
    void theOfficeSaysHowManyLinesGoOutUnseen() throws SQLException {
        String lease = aLease().with("SERVICE_CHARGE", "900.00", true).activated();
        String organisation = "(select organisation_id from lease where id = '%s')".formatted(lease);
        sql.run("update organisation set bill_line_limit = 3 where id = " + organisation);
        try {
            Runs.of(MONTH);
            assertThat(sql.text("select reason || ' ' || args || ' ' || month from parked_lease where lease_id = '%s'"
                            .formatted(lease)))
                    .isEqualTo("TOO_MANY_LINES 4;3 2026-11-01");
        } finally {
            sql.run("update organisation set bill_line_limit = 200 where id = " + organisation);
        }
        Runs.of(MONTH);
        assertThat(total(lease)).isEqualTo("12900.00");
    }

    @Test
    void aBillBeyondTwoBoundsGoesOutWhenItWasLetPastEach() throws SQLException {
        String lease =
                aLease().rent("12000.00").with("SERVICE_CHARGE", "900.00", true).activated();
        String organisation = "(select organisation_id from lease where id = '%s')".formatted(lease);
        Runs.of(BEFORE);
        rent(lease, "120000.00");
        sql.run("update organisation set bill_line_limit = 1 where id = " + organisation);
        try {
            Runs.of(MONTH);
            assertThat(parked(lease)).isEqualTo("TOO_MANY_LINES");
            assertThat(release("OWNER", lease, "Both lines are right").statusCode())
                    .isEqualTo(202);
            await().atMost(Duration.ofMinutes(1)).until(() -> "FAR_FROM_LAST_BILL".equals(parked(lease)));
            assertThat(release("OWNER", lease, "So is the rent").statusCode()).isEqualTo(202);
            await().atMost(Duration.ofMinutes(1)).until(() -> "120900.00".equals(total(lease)));
        } finally {
            sql.run("update organisation set bill_line_limit = 200 where id = " + organisation);
        }
        Runs.of(MONTH);
        assertThat(sql.number("select count(*) from bill_release where used_at is not null and lease_id = '%s'"
                        .formatted(lease)))
                .isEqualTo(2);
    }

    private String parked(String lease) throws SQLException {
        return sql.text(
                "select max(reason) from parked_lease where resolved_at is null and lease_id = '%s'".formatted(lease));
    }

    private static void rent(String lease, String taka) {
        Api.as("OWNER")
                .body(Map.of(
                        "from", MONTH + "-01", "rent", taka, "reason", "Agreed", "override", "The tenant agreed to it"))
                .post("/leases/{id}/rent-changes", lease)
                .then()
                .statusCode(201);
    }

    private static Response release(String role, String lease, String reason) {
        return Api.as(role).body(Map.of("month", MONTH, "reason", reason)).post("/leases/{id}/bill-releases", lease);
    }

    private static String total(String lease) {
        return Runs.invoices(lease, MONTH).getString("items[0]?.total");
    }
}
