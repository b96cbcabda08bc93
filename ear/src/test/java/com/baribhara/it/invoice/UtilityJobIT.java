package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.it.Api;
import com.baribhara.it.Calls;
import com.baribhara.it.Meters;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The billing of meters as an administrator of the server starts it, from the management console or the command line. */
class UtilityJobIT {
    private static final String START = """
            {"operation":"start-job","job-xml-name":"utility-billing","properties":{"upTo":"2026-10-31","organisation":"%s","dryRun":"%s"},
             "address":["deployment","baribhara.ear","subdeployment","batch-jobs.jar","subsystem","batch-jberet"]}
            """;

    @Test
    void whatTheConsoleStartsIsSeenInTheOfficeAndTriedAndThenBilledOnce() {
        String lease = aLease().from("2026-08-01").billedFrom("2026-08-01").activated();
        String unit = Calls.read("/leases/{id}", lease).getString("unit");
        Meters.read(Meters.of(unit, "2026-09-30", "100", "7.35"), "2026-10-31", "133");

        JsonPath tried = started(true);
        assertThat(Runs.invoices(lease).getList("items.id")).isEmpty();
        JsonPath billed = started(false);
        started(false);

        assertThat(billed.getBoolean("dryRun")).isFalse();
        assertThat(tried.getString("total")).isEqualTo(billed.getString("total"));
        assertThat(Runs.invoices(lease).getList("items.total")).isEqualTo(List.of("242.55"));
    }

    /** @return the run, once it has ended; known by being new, as the office's clock may stand anywhere by now */
    private static JsonPath started(boolean dryRun) {
        String organisation = Api.as("OWNER").get("/me").path("organisation.id");
        List<String> before = runs();
        RunningSystem.get().server().management().execute(START.formatted(organisation, dryRun));
        String run = await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> runs().stream()
                                .filter(id -> !before.contains(id))
                                .findFirst()
                                .orElse(null),
                        Objects::nonNull);
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> Calls.read("/utility-runs/{id}", run),
                        read -> "COMPLETED".equals(read.getString("status")));
    }

    private static List<String> runs() {
        return Calls.read("/utility-runs?limit=100").getList("items.id");
    }
}
