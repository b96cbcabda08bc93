package com.baribhara.it;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Starts runs of late fees through the API and waits for their end. */
public final class LateFeeRuns {
    private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "STOPPED");

    private LateFeeRuns() {}

    public static JsonPath asOf(String date) {
        return asOf(date, false);
    }

    public static JsonPath asOf(String date, boolean dryRun) {
        return asOf(date, dryRun, () -> Api.as("OWNER"));
    }

    public static JsonPath asOf(String date, boolean dryRun, Supplier<RequestSpecification> caller) {
        String location = caller.get()
                .body(Map.of("date", date, "dryRun", dryRun))
                .post("/late-fee-runs")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> caller.get()
                                .get("/late-fee-runs/{id}", id)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        run -> ENDED.contains(run.getString("status")));
    }

    /** What a run posted, or a dry one would have. */
    public static JsonPath fees(JsonPath run) {
        return Api.as("ACCOUNTANT")
                .queryParam("limit", 200)
                .get("/late-fee-runs/{id}/fees", run.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
