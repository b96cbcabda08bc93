package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Calls;
import com.baribhara.it.Meters;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meter that was misread does not reach a tenant: its bill waits until it is put right, or somebody says why it is right. */
class UtilityBoundsIT {
    private static final String OPEN =
            "select count(*) from parked_lease where resolved_at is null and lease_id = '%s'";

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

    /** September was 100 units for 1,000.00; as many days of October would be 1,033.33. A longer time counts by its days. */
    @Test
    void aUseFarFromTheLastWaitsUntilItsReadingIsPutRight() throws SQLException {
        String lease = let();
        String meter = septemberBilled(lease);
        String wrong = Meters.read(meter, "2026-10-31", "1200");
        String steady = let();
        String other = Meters.of(unit(steady), "2026-08-31", "0", "10");
        Meters.read(other, "2026-09-10", "30");
        Meters.bill("2026-09-10", false);
        Meters.read(other, "2026-10-31", "200");

        JsonPath dry = Meters.bill(null, true);
        assertThat(reason(dry, lease)).isEqualTo("USE_FAR_FROM_LAST");
        JsonPath run = Meters.bill();
        assertThat(run.getInt("parked")).isEqualTo(dry.getInt("parked")).isPositive();
        assertThat(run.getString("total")).isEqualTo(dry.getString("total"));
        assertThat(totals(lease)).containsExactly("1000.00");
        assertThat(totals(steady)).containsExactlyInAnyOrder("300.00", "1700.00");
        JsonPath waiting = waiting(lease);
        assertThat(waiting.getString("kind")).isEqualTo("METERS");
        assertThat(waiting.getString("month")).isEqualTo("2026-10");
        String number = Calls.read("/meters/{id}", meter).getString("number");
        assertThat(waiting.getString("message"))
                .isEqualTo(
                        "What meter " + number + " counted would come to 11000.00; by the last bill, 1033.33 would be"
                                + " usual for as many days. That is further apart than 100% up or as much down.");

        Meters.correct(meter, "2026-10-31", "210", wrong);
        Meters.bill();

        assertThat(totals(lease)).containsExactlyInAnyOrder("1000.00", "1100.00");
        assertThat(sql.number(OPEN.formatted(lease))).isZero();
    }

    @Test
    void aUseBeyondTheBoundsGoesOutOnceWhenSomebodySaysWhyItIsRight() throws SQLException {
        String lease = let();
        String meter = septemberBilled(lease);
        Meters.read(meter, "2026-10-31", "1200");
        Meters.bill();
        assertThat(release(lease, "MONTH").statusCode()).isEqualTo(409);

        Response released = release(lease, "METERS");
        assertThat(released.statusCode()).isEqualTo(202);
        assertThat(released.getHeader("Location")).contains("/utility-runs/");
        await().atMost(Duration.ofMinutes(1)).until(() -> totals(lease).contains("11000.00"));

        assertThat(sql.number(OPEN.formatted(lease))).isZero();
        assertThat(sql.text("select kind || ' ' || why from bill_release where used_at is not null and lease_id = '%s'"
                        .formatted(lease)))
                .isEqualTo("METERS A welding shop by now");
        assertThat(sql.text(
                        "select payload ->> 'kind' from domain_event where type = 'BillReleased' and aggregate_id = '%s'"
                                .formatted(lease)))
                .isEqualTo("METERS");
        Meters.bill();
        assertThat(totals(lease)).hasSize(2);
    }

    @Test
    void twoUtilitiesFarFromTheirLastAreLetGoOneAfterTheOther() throws SQLException {
        String lease = let();
        String electricity = Meters.of(unit(lease), "2026-08-31", "0", "10");
        String second = Meters.of(unit(lease), "WATER", "2026-08-31", "0", "5");
        Meters.read(electricity, "2026-09-30", "100");
        Meters.read(second, "2026-09-30", "100");
        Meters.bill("2026-09-30", false);
        Meters.read(electricity, "2026-10-31", "1200");
        Meters.read(second, "2026-10-31", "2100");
        Meters.bill();
        String first = waiting(lease).getString("message");

        released(lease);
        assertThat(waiting(lease).getString("message")).isNotEqualTo(first);
        released(lease);

        assertThat(totals(lease)).containsExactlyInAnyOrder("1500.00", "21000.00");
        assertThat(sql.number(OPEN.formatted(lease))).isZero();
    }

    @Test
    void theOfficeSaysHowManyLinesOfMetersGoOutUnseen() throws SQLException {
        String lease = let();
        String meter = Meters.of(unit(lease), "2026-08-31", "0", "10");
        Meters.read(meter, "2026-09-30", "100");
        Meters.read(meter, "2026-10-31", "200");
        String organisation = "(select organisation_id from lease where id = '%s')".formatted(lease);
        sql.run("update organisation set bill_line_limit = 1 where id = " + organisation);
        try {
            assertThat(reason(Meters.bill(), lease)).isEqualTo("TOO_MANY_LINES");
            assertThat(totals(lease)).isEmpty();
        } finally {
            sql.run("update organisation set bill_line_limit = 200 where id = " + organisation);
        }
        Meters.bill();
        assertThat(totals(lease)).containsExactly("2000.00");
        assertThat(sql.number(OPEN.formatted(lease))).isZero();
    }

    private static String septemberBilled(String lease) {
        String meter = Meters.of(unit(lease), "2026-08-31", "0", "10");
        Meters.read(meter, "2026-09-30", "100");
        Meters.bill("2026-09-30", false);
        return meter;
    }

    private static String let() {
        return aLease().from("2026-08-01").billedFrom("2026-08-01").activated();
    }

    private static String unit(String lease) {
        return Calls.read("/leases/{id}", lease).getString("unit");
    }

    private static void released(String lease) {
        Response run = release(lease, "METERS");
        assertThat(run.statusCode()).isEqualTo(202);
        String location = run.getHeader("Location");
        Meters.ended(location.substring(location.lastIndexOf('/') + 1));
    }

    private static Response release(String lease, String kind) {
        return Api.as("MANAGER")
                .body(Map.of("month", "2026-10", "kind", kind, "reason", "A welding shop by now"))
                .post("/leases/{id}/bill-releases", lease);
    }

    private static String reason(JsonPath run, String lease) {
        return Meters.lines(run).getString("items.find { it.lease == '%s' }?.reason".formatted(lease));
    }

    private static JsonPath waiting(String lease) {
        return Calls.read("/parked-leases?limit=200&sort=-month")
                .setRootPath("items.find { it.lease == '%s' }".formatted(lease));
    }

    private static List<String> totals(String lease) {
        return Runs.invoices(lease).getList("items.findAll { it.kind == 'UTILITY' }.total");
    }
}
