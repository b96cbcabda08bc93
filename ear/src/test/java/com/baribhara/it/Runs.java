package com.baribhara.it;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Starts monthly runs through the API and waits for their end. */
public final class Runs {
    private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "STOPPED");

    private Runs() {}

    public static JsonPath of(String month) {
        return of(month, false);
    }

    public static JsonPath of(String month, boolean dryRun) {
        return of(month, dryRun, () -> Api.as("OWNER"));
    }

    public static JsonPath of(String month, boolean dryRun, Supplier<RequestSpecification> caller) {
        String location = caller.get()
                .body(Map.of("month", month, "dryRun", dryRun))
                .post("/invoice-runs")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        return await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> caller.get()
                                .get("/invoice-runs/{id}", id)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        run -> ENDED.contains(run.getString("status")));
    }

    /** All invoices of a lease, what stood open before among them. */
    public static JsonPath invoices(String lease) {
        return Api.as("OWNER")
                .queryParam("lease", lease)
                .get("/invoices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The invoices of one lease and month. */
    public static JsonPath invoices(String lease, String month) {
        return Api.as("OWNER")
                .queryParam("lease", lease)
                .queryParam("month", month)
                .get("/invoices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
