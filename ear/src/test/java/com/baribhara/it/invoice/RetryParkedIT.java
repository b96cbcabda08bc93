package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the page of parked leases: another try bills exactly what was put right, and once. */
class RetryParkedIT {
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final String MONTH = "2026-12";

    /** A run whose node is alive. */
    private static final String UNDER_WAY = """
            insert into batch_run (id, kind, month, dry_run, status, execution_id, heartbeat_at, created_at)
                values ('%1$s', 'MONTHLY', '%2$s-01', false, 'RUNNING', -1, clock_timestamp() + interval '1 hour', now());
            insert into invoice_run (organisation_id, id, batch_run_id, kind, month, dry_run, status, requested_by, started_at)
                select organisation_id, '%1$s', '%1$s', 'MONTHLY', '%2$s-01', false, 'RUNNING', 'a colleague', now()
                from lease where id = '%3$s'
            """;

    private static final String STOPPED = """
            update batch_run set status = 'STOPPED' where id = '%1$s';
            update invoice_run set status = 'STOPPED', finished_at = now() where id = '%1$s'
            """;

    @Test
    void whatWasPutRightIsBilledOnceAndTheRestStaysParked() throws SQLException {
        String right = aLease().from("2026-12-01").billedFrom("2026-12-01").activated();
        String wrong = aLease().from("2026-12-01").billedFrom("2026-12-01").activated();
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Sql sql = new Sql(connection);
            String both = "where id in ('" + right + "', '" + wrong + "')";
            sql.run("update lease set \"use\" = 'COMMERCIAL', vat_mode = 'NONE', vat_exemption = null " + both);
            Runs.of(MONTH);
            assertThat(waiting(sql, right) + waiting(sql, wrong)).isEqualTo(2);

            sql.run("update lease set vat_exemption = 'a school' where id = '" + right + "'");
            assertThat(retry().getHeader("Location")).contains("/invoice/run.xhtml?id=");
            await().atMost(Duration.ofMinutes(1)).until(() -> waiting(sql, right) == 0);
            retry();
            await().atMost(Duration.ofMinutes(1))
                    .until(() ->
                            sql.number("select count(*) from invoice_run where selected and status = 'RUNNING'") == 0);

            assertThat(waiting(sql, wrong)).isEqualTo(1);
            assertThat(Runs.invoices(right, MONTH).getLong("total")).isEqualTo(1);
            assertThat(Runs.invoices(wrong, MONTH).getLong("total")).isZero();
            assertThat(sql.number("select max(leases) from invoice_run where selected"))
                    .isEqualTo(sql.number(
                            "select max(n) from (select count(*) as n from invoice_run_lease group by run_id) c"));
            sql.run("update lease set vat_exemption = 'a school' where id = '" + wrong + "'");
            Runs.of(MONTH);
        }
    }

    @Test
    void theLeasePageSaysWhyItWaitsAndTriesItAgain() throws SQLException {
        String lease = aLease().from("2026-12-01").billedFrom("2026-12-01").activated();
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Sql sql = new Sql(connection);
            String one = " where id = '" + lease + "'";
            sql.run("update lease set \"use\" = 'COMMERCIAL', vat_mode = 'NONE', vat_exemption = null" + one);
            Runs.of(MONTH);
            String page = "/tenant/lease.xhtml?id=" + lease;
            assertThat(asOwner(Map.of()).get(page).asString())
                    .contains("This lease waits to be billed", "id=\"retry:one\"");

            sql.run("update lease set vat_exemption = 'a school'" + one);
            assertThat(retry(page, "retry:one").getHeader("Location")).contains("/invoice/run.xhtml?id=");
            await().atMost(Duration.ofMinutes(1)).until(() -> waiting(sql, lease) == 0);

            assertThat(Runs.invoices(lease, MONTH).getLong("total")).isEqualTo(1);
            assertThat(asOwner(Map.of()).get(page).asString()).doesNotContain("id=\"retry:one\"");
        }
    }

    @Test
    void onlyTheRowsChosenInTheListAreTriedAgain() throws SQLException {
        String chosen = aLease().from("2026-12-01").billedFrom("2026-12-01").activated();
        String left = aLease().from("2026-12-01").billedFrom("2026-12-01").activated();
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Sql sql = new Sql(connection);
            String both = "where id in ('" + chosen + "', '" + left + "')";
            sql.run("update lease set \"use\" = 'COMMERCIAL', vat_mode = 'NONE', vat_exemption = null " + both);
            Runs.of(MONTH);
            sql.run("update lease set vat_exemption = 'a school' " + both);

            assertThat(retryRows(chosen).getHeader("Location")).contains("/invoice/run.xhtml?id=");
            await().atMost(Duration.ofMinutes(1)).until(() -> waiting(sql, chosen) == 0);

            assertThat(waiting(sql, left)).isEqualTo(1);
            assertThat(retryRows().getHeader("Location")).contains("refused=list.nothing-chosen");
            await().atMost(Duration.ofMinutes(1))
                    .until(() ->
                            retryRows(chosen).getHeader("Location").contains("refused=invoice-run.nothing-parked"));
            assertThat(asOwner(Map.of())
                            .get("/invoice/parked.xhtml?refused=invoice-run.nothing-parked")
                            .asString())
                    .contains("None of them is parked any more.");
            assertThat(retryRows("zzz").statusCode()).isEqualTo(400);
            Runs.of(MONTH);
        }
    }

    @Test
    void whileARunIsUnderWayThePageSaysSoAndLeadsToIt() throws SQLException {
        String lease = aLease().from("2026-12-01").billedFrom("2026-12-01").activated();
        String run = UUID.randomUUID().toString();
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Sql sql = new Sql(connection);
            String one = " where id = '" + lease + "'";
            sql.run("update lease set \"use\" = 'COMMERCIAL', vat_mode = 'NONE', vat_exemption = null" + one);
            Runs.of(MONTH);
            sql.run("update lease set vat_exemption = 'a school'" + one);
            sql.run(UNDER_WAY.formatted(run, MONTH, lease));

            String page = "/tenant/lease.xhtml?id=" + lease;
            assertThat(retry(page, "retry:one").asString())
                    .contains("A run is under way already", "/invoice/run.xhtml?id=" + run);
            String list = retryRows(lease).getHeader("Location");
            assertThat(list).contains("/invoice/parked.xhtml?refused=invoice-run.under-way");
            assertThat(asOwner(Map.of()).get(list).asString()).contains("Try again once it is through.");

            sql.run(STOPPED.formatted(run));
            assertThat(retry(page, "retry:one").getHeader("Location")).contains("/invoice/run.xhtml?id=");
            await().atMost(Duration.ofMinutes(1)).until(() -> waiting(sql, lease) == 0);
        }
    }

    private static Response retryRows(String... leases) {
        RequestSpecification form = asOwner(Map.of()).redirects().follow(false);
        for (String lease : leases) {
            form.formParam("id", lease);
        }
        return form.post("/parked/retry");
    }

    private static long waiting(Sql sql, String lease) throws SQLException {
        return sql.number("select count(*) from parked_lease where resolved_at is null and lease_id = '" + lease + "'");
    }

    /** Presses "try all parked leases again". */
    private static Response retry() {
        return retry("/invoice/parked.xhtml", "retry:all");
    }

    private static Response retry(String address, String button) {
        Response page = asOwner(Map.of()).get(address);
        Matcher state = STATE.matcher(page.asString());
        assertThat(state.find()).isTrue();
        return asOwner(page.getCookies())
                .redirects()
                .follow(false)
                .formParam("retry", "retry")
                .formParam(button, "x")
                .formParam("jakarta.faces.ViewState", state.group(1))
                .post(address);
    }

    private static RequestSpecification asOwner(Map<String, String> cookies) {
        var accounts = RunningSystem.get().accounts();
        Map<String, String> all = new HashMap<>(cookies);
        all.put("__Host-baribhara_token", Api.token(accounts.username("OWNER"), accounts.password("OWNER")));
        return given().baseUri(RunningSystem.get().url().toString()).cookies(all);
    }
}
