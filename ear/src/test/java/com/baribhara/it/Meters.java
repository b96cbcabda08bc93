package com.baribhara.it;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Meters and their readings through the API, and the runs that bill them. */
public final class Meters {
    private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "STOPPED");

    private Meters() {}

    /** A meter of electricity with five digits at so much a unit. */
    public static String of(String unit, String installedOn, String firstReading, String perUnit) {
        return of(unit, "ELECTRICITY", installedOn, firstReading, perUnit);
    }

    /** The same of any utility. */
    public static String of(String unit, String utility, String installedOn, String firstReading, String perUnit) {
        String id = install(unit, utility, installedOn, firstReading);
        Api.as("OWNER")
                .body(Map.of("from", installedOn, "perUnit", perUnit))
                .post("/meters/{id}/prices", id)
                .then()
                .statusCode(200);
        return id;
    }

    public static String install(String unit, String installedOn, String firstReading) {
        return install(unit, "ELECTRICITY", installedOn, firstReading);
    }

    public static String install(String unit, String utility, String installedOn, String firstReading) {
        return created(Api.as("OWNER")
                .body(Map.of(
                        "unit",
                        unit,
                        "utility",
                        utility,
                        "number",
                        aNumber(),
                        "digits",
                        5,
                        "installedOn",
                        installedOn,
                        "firstReading",
                        firstReading))
                .post("/meters"));
    }

    public static String replace(String meter, String on, String finalReading, String firstReading) {
        return created(Api.as("OWNER")
                .body(Map.of(
                        "on",
                        on,
                        "finalReading",
                        finalReading,
                        "number",
                        aNumber(),
                        "digits",
                        5,
                        "firstReading",
                        firstReading))
                .post("/meters/{id}/replace", meter));
    }

    private static String aNumber() {
        return "M" + UUID.randomUUID().toString().substring(0, 12);
    }

    private static String created(Response answer) {
        String location = answer.then().statusCode(201).extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** @return the id of the reading */
    public static String read(String meter, String on, String value) {
        return enter(meter, Map.of("readOn", on, "value", value, "confirmed", true))
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    public static void correct(String meter, String on, String value, String wrong) {
        enter(meter, Map.of("readOn", on, "value", value, "corrects", wrong, "confirmed", true))
                .then()
                .statusCode(200);
    }

    public static Response enter(String meter, Map<String, Object> reading) {
        return Api.as("CARETAKER").body(reading).post("/meters/{id}/readings", meter);
    }

    public static JsonPath bill() {
        return bill(null, false);
    }

    /** @param upTo null for today */
    public static JsonPath bill(String upTo, boolean dryRun) {
        Map<String, Object> body = new HashMap<>(Map.of("dryRun", dryRun));
        if (upTo != null) {
            body.put("upTo", upTo);
        }
        String location = Api.as("OWNER")
                .body(body)
                .post("/utility-runs")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return ended(location.substring(location.lastIndexOf('/') + 1));
    }

    /** A run of utilities, once it is over. */
    public static JsonPath ended(String id) {
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> Api.as("OWNER")
                                .get("/utility-runs/{id}", id)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        run -> ENDED.contains(run.getString("status")));
    }

    /** What a run billed, or a dry one would have. */
    public static JsonPath lines(JsonPath run) {
        return Api.as("ACCOUNTANT")
                .queryParam("limit", 200)
                .get("/utility-runs/{id}/lines", run.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
