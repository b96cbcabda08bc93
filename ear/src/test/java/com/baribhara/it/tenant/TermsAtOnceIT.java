package com.baribhara.it.tenant;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two at once on one lease: two clerks, or a clerk and the monthly run. */
class TermsAtOnceIT {
    private static final String MONTH = "2026-11";
    private final ExecutorService other = Executors.newSingleThreadExecutor();
    private Connection connection;
    private Sql sql;

    @BeforeEach
    void connect() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        connection.setAutoCommit(false);
        sql = new Sql(connection);
    }

    @AfterEach
    void disconnect() throws SQLException {
        other.shutdown();
        connection.close();
    }

    @Test
    void whoeverAgreesASecondRentForTheSameDayIsTold() throws Exception {
        String lease = aLease().from("2023-01-01").rent("20000.00").activated();
        sql.run("insert into lease_rent (organisation_id, lease_id, effective_from, rent, reason, agreed_by, agreed_at)"
                + " select organisation_id, id, '2026-12-01', 19000, 'Agreed', 'another', now() from lease where id = '"
                + lease + "'");
        Future<Response> second = other.submit(() -> Api.as("OWNER")
                .body(Map.of("from", "2026-12-01", "rent", "18000.00", "reason", "Agreed by letter"))
                .post("/leases/{id}/rent-changes", lease));
        await().until(() -> waiting("baribhara_app"));
        connection.commit();

        assertThat(second.get().statusCode()).isEqualTo(409);
        assertThat(second.get().jsonPath().getString("code")).isEqualTo("state.changed");
        assertThat(Api.as("OWNER")
                        .get("/leases/{id}/rent-changes", lease)
                        .jsonPath()
                        .getList("items.rent"))
                .containsExactly("19000.00");
    }

    @Test
    void aRentChangedWhileTheFirstBillIsMadeIsBilledByTheNextRun() throws Exception {
        String lease = aLease().rent("30000.00").activated();
        sql.run(
                "insert into number_sequence as s (organisation_id, series) select organisation_id, 'INVOICE' from lease where id = '"
                        + lease + "' on conflict (organisation_id, series) do update set next_value = s.next_value");
        Future<JsonPath> run = other.submit(() -> Runs.of(MONTH));
        await().until(() -> waiting("baribhara_batch"));
        changeRent(lease, "33000.00");
        connection.commit();
        run.get();
        assertThat(totals(lease)).containsExactly("30000.00");

        Runs.of(MONTH);

        assertThat(totals(lease)).containsExactlyInAnyOrder("30000.00", "3000.00");
        Runs.of(MONTH);
        assertThat(totals(lease)).hasSize(2);
    }

    private static void changeRent(String lease, String rent) {
        Response now = Api.as("OWNER").get("/leases/{id}", lease);
        Api.as("OWNER")
                .header("If-Match", now.header("ETag"))
                .body(Map.of("rent", rent))
                .patch("/leases/{id}", lease)
                .then()
                .statusCode(200);
    }

    private static List<String> totals(String lease) {
        return Runs.invoices(lease, MONTH).getList("items.total");
    }

    private static boolean waiting(String role) throws SQLException {
        try (Connection observer = RunningSystem.get().database().connectAsAdministrator()) {
            return new Sql(observer)
                            .number("select count(*) from pg_locks l join pg_stat_activity a on a.pid = l.pid"
                                    + " where not l.granted and l.locktype in ('transactionid', 'tuple') and a.usename = '"
                                    + role + "'")
                    > 0;
        }
    }
}
