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
import org.junit.jupiter.api.Test;

/** What was forgotten about a meter is entered afterwards, and billed then; it is the fifth of November. */
class LateEntriesIT {

    @Test
    void aMeterThatNobodyHadPricedIsPricedAfterwardsAndBilledOnce() {
        String lease = let();
        String meter = Meters.install(unit(lease), "2026-08-31", "0");
        Meters.read(meter, "2026-09-30", "100");
        Meters.read(meter, "2026-10-31", "150");
        assertThat(parked(lease)).isEqualTo("METER_UNPRICED");
        assertThat(price(meter, "2026-09-30", "12.50").statusCode()).isEqualTo(200);
        assertThat(parked(lease)).isEqualTo("METER_UNPRICED");

        assertThat(price(meter, "2026-08-31", "10").statusCode()).isEqualTo(200);
        Response taken = price(meter, "2026-10-01", "99");
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.jsonPath().getString("fields[0].code")).isEqualTo("meter.priced-before-reading");
        Meters.bill();
        Meters.bill();

        // 100 units at 10.00 in September, 50 at 12.50 in October
        assertThat(Runs.invoices(lease).getList("items.total")).isEqualTo(List.of("1625.00"));
    }

    @Test
    void aReadingThatWasForgottenOnTheDayOfAMoveDividesWhatWaitedForIt() {
        String first = aLease().from("2026-08-01")
                .billedFrom("2026-08-01")
                .until("2026-09-15")
                .activated();
        String meter = Meters.of(unit(first), "2026-08-31", "0", "10");
        Meters.read(meter, "2026-09-30", "100");
        String second = aLease().of(unit(first))
                .from("2026-09-16")
                .billedFrom("2026-09-16")
                .activated();
        assertThat(parked(first)).isEqualTo("READING_MISSING");

        Meters.read(meter, "2026-09-15", "37.5");
        Meters.bill();

        assertThat(Runs.invoices(first).getList("items.total")).isEqualTo(List.of("375.00"));
        assertThat(Runs.invoices(second).getList("items.total")).isEqualTo(List.of("625.00"));
    }

    /** Its month is billed all the same, and a run of months does not take the one for the other. */
    @Test
    void metersThatCannotBeBilledAreParkedUntilARunOfUtilitiesGetsThrough() {
        String lease = let();
        String meter = Meters.install(unit(lease), "2026-09-30", "0");
        Meters.read(meter, "2026-10-31", "20");
        Meters.bill();
        Runs.of("2026-11");
        JsonPath waiting = waiting(lease);
        assertThat(waiting.getString("kind")).isEqualTo("METERS");
        assertThat(waiting.getString("reason")).isEqualTo("METER_UNPRICED");
        assertThat(waiting.getString("month")).isEqualTo("2026-10");

        assertThat(price(meter, "2026-09-30", "10").statusCode()).isEqualTo(200);
        assertThat(retried(lease)).contains("/utility-runs/");
        await().atMost(Duration.ofMinutes(1)).until(() -> utilities(lease), List.of("200.00")::equals);
        await().atMost(Duration.ofMinutes(1)).until(() -> waiting(lease) == null);
    }

    @Test
    void anotherTryBillsNothingOfAnybodyElse() {
        String lease = let();
        String meter = Meters.install(unit(lease), "2026-09-30", "0");
        Meters.read(meter, "2026-10-31", "20");
        Meters.bill();
        String neighbour = let();
        Meters.read(Meters.of(unit(neighbour), "2026-09-30", "0", "10"), "2026-10-31", "30");
        assertThat(price(meter, "2026-09-30", "10").statusCode()).isEqualTo(200);

        JsonPath run = completed(retried(lease));
        assertThat(run.getInt("leases")).isEqualTo(1);
        assertThat(utilities(lease)).containsExactly("200.00");
        assertThat(utilities(neighbour)).isEmpty();
        Meters.bill();
        assertThat(utilities(neighbour)).containsExactly("300.00");
    }

    @Test
    void whereMonthAndMetersWaitBothAreTriedAgain() throws SQLException {
        String lease = let();
        String meter = Meters.install(unit(lease), "2026-09-30", "0");
        Meters.read(meter, "2026-10-31", "20");
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Sql sql = new Sql(connection);
            String one = " where id = '" + lease + "'";
            sql.run("update lease set \"use\" = 'COMMERCIAL', vat_mode = 'NONE', vat_exemption = null" + one);
            Meters.bill();
            Runs.of("2026-11");
            assertThat(kinds(lease)).containsExactlyInAnyOrder("MONTH", "METERS");

            sql.run("update lease set vat_exemption = 'a school'" + one);
        }
        assertThat(price(meter, "2026-09-30", "10").statusCode()).isEqualTo(200);
        assertThat(retried(lease)).contains("/invoice-runs/");

        await().atMost(Duration.ofMinutes(1)).until(() -> kinds(lease).isEmpty());
        assertThat(utilities(lease)).containsExactly("200.00");
        assertThat(Runs.invoices(lease, "2026-11").getLong("total")).isEqualTo(1);
    }

    /** Water, since meters of electricity wait for a price of their own in other tests. */
    @Test
    void aPriceDoesNotBeginWithinDaysThatAreBilledAtTheLandlordsGeneralRate() {
        Api.as("OWNER")
                .body(Map.of("validFrom", "2026-08-01", "perUnit", "8", "source", "notice to all", "late", true))
                .post("/rates/SUB_METER_WATER/versions")
                .then()
                .statusCode(201);
        String lease = let();
        String meter = Meters.install(unit(lease), "WATER", "2026-08-31", "0");
        Meters.read(meter, "2026-09-30", "10");
        Meters.bill();
        assertThat(utilities(lease)).containsExactly("80.00");

        Response refused = price(meter, "2026-08-31", "5");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("fields[0].name")).isEqualTo("from");
        assertThat(refused.jsonPath().getString("fields[0].code")).isEqualTo("meter.priced-before-bill");
        assertThat(refused.jsonPath().getString("fields[0].message")).contains("general rate");
        Meters.read(meter, "2026-10-31", "30");
        assertThat(price(meter, "2026-09-30", "5").statusCode()).isEqualTo(200);
        Meters.bill();

        // 10 units at 8.00 in September, 20 at 5.00 in October
        assertThat(utilities(lease)).containsExactlyInAnyOrder("80.00", "100.00");
    }

    /** @return where the run is */
    private static String retried(String lease) {
        return Api.as("MANAGER")
                .body(Map.of("leases", List.of(lease)))
                .post("/parked-leases/retry")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    private static JsonPath completed(String run) {
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> Calls.read("/utility-runs/{id}", run.replaceFirst(".*/", "")),
                        now -> now.getString("status").equals("COMPLETED"));
    }

    private static List<String> kinds(String lease) {
        return Calls.read("/parked-leases?limit=200&sort=-month")
                .getList("items.findAll { it.lease == '%s' }.kind".formatted(lease));
    }

    private static List<String> utilities(String lease) {
        return Runs.invoices(lease).getList("items.findAll { it.kind == 'UTILITY' }.total");
    }

    /** What of the lease is parked, null for nothing. */
    private static JsonPath waiting(String lease) {
        JsonPath all = Calls.read("/parked-leases?limit=200&sort=-month");
        String found = "items.find { it.lease == '%s' }".formatted(lease);
        return all.get(found) == null ? null : all.setRootPath(found);
    }

    private static String let() {
        return aLease().from("2026-08-01").billedFrom("2026-08-01").activated();
    }

    private static String unit(String lease) {
        return Calls.read("/leases/{id}", lease).getString("unit");
    }

    private static Response price(String meter, String from, String perUnit) {
        return Api.as("OWNER").body(Map.of("from", from, "perUnit", perUnit)).post("/meters/{id}/prices", meter);
    }

    /** Why the run could not bill its meters. */
    private static String parked(String lease) {
        return Meters.lines(Meters.bill()).getString("items.find { it.lease == '%s' }?.reason".formatted(lease));
    }
}
