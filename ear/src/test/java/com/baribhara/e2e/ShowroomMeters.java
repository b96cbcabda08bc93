package com.baribhara.e2e;

import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Office;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Meters of a building that are read, billed up to October, and read again. */
final class ShowroomMeters {
    private static final String LET = "select string_agg(id::text, ',') from (select u.id from unit u"
            + " join lease l on l.organisation_id = u.organisation_id and l.unit_id = u.id"
            + " where u.organisation_id = %1$d and l.status = 'ACTIVE' and l.ends_on is null and l.starts_on < '2026-08-01'"
            + " and u.property_id in (select x.property_id from unit x where x.organisation_id = %1$d"
            + " group by x.property_id order by count(*) desc, x.property_id limit 1) order by u.code limit 4) let";

    private final Office landlord;

    ShowroomMeters(Office landlord) {
        this.landlord = landlord;
    }

    void fill(Sql administrator) throws SQLException {
        List<String> units =
                List.of(administrator.text(LET.formatted(landlord.key())).split(","));
        String last = null;
        for (String unit : units) {
            last = meter(unit, units.indexOf(unit));
            read(last, "2026-10-31", "4688");
        }
        bill("2026-10-31", false);
        read(last, "2026-11-04", "4701.5");
        bill("2026-11-04", true);
    }

    private String meter(String unit, int place) {
        String id = made(Map.of(
                "unit",
                unit,
                "utility",
                place == 1 ? "WATER" : "ELECTRICITY",
                "number",
                "0213540" + place,
                "digits",
                5,
                "installedOn",
                "2026-09-30",
                "firstReading",
                "4521.5"));
        landlord.as("OWNER")
                .body(Map.of("from", "2026-09-30", "perUnit", "9.50"))
                .post("/meters/{id}/prices", id)
                .then()
                .statusCode(200);
        return id;
    }

    private String made(Map<String, Object> meter) {
        return idOf(landlord.as("OWNER")
                .body(meter)
                .post("/meters")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
    }

    private void read(String meter, String on, String value) {
        landlord.as("OWNER")
                .body(Map.of("readOn", on, "value", value, "confirmed", true))
                .post("/meters/{id}/readings", meter)
                .then()
                .statusCode(200);
    }

    private void bill(String upTo, boolean dryRun) {
        String id = idOf(landlord.as("OWNER")
                .body(Map.of("upTo", upTo, "dryRun", dryRun))
                .post("/utility-runs")
                .then()
                .statusCode(202)
                .extract()
                .header("Location"));
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> landlord.as("OWNER")
                                .get("/utility-runs/{id}", id)
                                .jsonPath()
                                .getString("status"),
                        "COMPLETED"::equals);
    }

    private static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
