package com.baribhara.it.tenant;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A rent holds two years, and rises in June and July only; it is the fifth of November 2026. */
class EarlyIncreaseIT {

    @AfterEach
    void warned() throws SQLException {
        early("WARN");
    }

    @Test
    void aRentThatWouldRiseTooEarlyWantsAReasonWhichIsKept() {
        String lease = aLease().from("2026-01-01").rent("20000.00").activated();

        JsonPath unexplained = change(lease, "2026-12-01", "22000.00", null).jsonPath();
        assertThat(unexplained.getInt("status")).isEqualTo(422);
        assertThat(unexplained.getString("fields[0].name")).isEqualTo("override");
        assertThat(unexplained.getString("fields[0].code")).isEqualTo("rent.increase-unexplained");
        assertThat(unexplained.getString("fields[0].message")).contains("2028-06-01");

        Response explained = change(lease, "2026-12-01", "22000.00", "A third room was built on");
        assertThat(explained.statusCode()).isEqualTo(201);
        assertThat(explained.jsonPath().getString("override")).isEqualTo("A third room was built on");
    }

    @Test
    void whereTheOfficeBlocksItNoReasonHelps() throws SQLException {
        early("BLOCK");
        String lease = aLease().from("2024-09-01").rent("20000.00").activated();

        JsonPath refused =
                change(lease, "2026-12-01", "22000.00", "Both want it so").jsonPath();
        assertThat(refused.getString("fields[0].name")).isEqualTo("from");
        assertThat(refused.getString("fields[0].code")).isEqualTo("rent.increase-early");
        assertThat(refused.getString("fields[0].message")).contains("2027-06-01", "2024-09-01");

        assertThat(change(lease, "2027-06-01", "22000.00", null).statusCode()).isEqualTo(201);
    }

    @Test
    void aRentMayFallAtAnyTimeAndTheNextRiseCountsFromThere() {
        String lease = aLease().from("2024-01-01").rent("20000.00").activated();

        assertThat(change(lease, "2026-12-01", "18000.00", null).statusCode()).isEqualTo(201);
        assertThat(change(lease, "2027-06-01", "20000.00", null).statusCode()).isEqualTo(422);
        Response lawful = change(lease, "2029-06-01", "20000.00", "Needless");
        assertThat(lawful.statusCode()).isEqualTo(201);
        assertThat(lawful.jsonPath().getString("override")).isNull();
    }

    private static Response change(String lease, String from, String rent, String override) {
        Map<String, Object> body = new HashMap<>(Map.of("from", from, "rent", rent, "reason", "Agreed by letter"));
        body.put("override", override);
        return Api.as("OWNER").body(body).post("/leases/{id}/rent-changes", lease);
    }

    private static void early(String how) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            new Sql(connection)
                    .run("update organisation set early_increase = '" + how + "' where name = 'Rahman Estates'");
        }
    }
}
