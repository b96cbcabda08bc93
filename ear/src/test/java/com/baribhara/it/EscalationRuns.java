package com.baribhara.it;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Rules by which rents rise, and the runs that raise them, through the API. */
public final class EscalationRuns {
    private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "STOPPED");

    private EscalationRuns() {}

    /** A percent every so many months, from a day on, with a reason why early. */
    public static Map<String, Object> rule(String percent, int months, String from) {
        return new HashMap<>(Map.of(
                "mode",
                "PERCENT",
                "value",
                percent,
                "everyMonths",
                months,
                "from",
                from,
                "reason",
                "Clause 7 of the contract",
                "override",
                "Both want it"));
    }

    public static void agreed(String lease, Map<String, Object> rule) {
        agreed(lease, rule, () -> Api.as("OWNER"));
    }

    public static void agreed(String lease, Map<String, Object> rule, Supplier<RequestSpecification> caller) {
        caller.get()
                .header("If-Match", "*")
                .body(rule)
                .put("/leases/{id}/escalation", lease)
                .then()
                .statusCode(200);
    }

    public static JsonPath asOf(String date, boolean dryRun) {
        return asOf(date, dryRun, () -> Api.as("OWNER"));
    }

    public static JsonPath asOf(String date, boolean dryRun, Supplier<RequestSpecification> caller) {
        String location = caller.get()
                .body(Map.of("date", date, "dryRun", dryRun))
                .post("/escalation-runs")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> caller.get()
                                .get("/escalation-runs/{id}", id)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        run -> ENDED.contains(run.getString("status")));
    }

    /** What a run posted or held back, or a dry one would have. */
    public static List<Map<String, Object>> steps(JsonPath run) {
        return Api.as("ACCOUNTANT")
                .queryParam("limit", 200)
                .get("/escalation-runs/{id}/steps", run.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    /** What the rent of a lease became after the first. */
    public static JsonPath rents(String lease) {
        return Api.as("OWNER")
                .get("/leases/{id}/rent-changes", lease)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
