package com.baribhara.it.personal;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What was billed to a person is handed over with its lines, and the lists of runs forget who is erased. */
class PersonsBillsIT {
    private static final String MONTH = "2026-11";

    @Test
    void linesOfBillsAndWhatIsHeldAreHandedOver() throws IOException {
        String lease = aLease().rent("20000.00").activated();
        Runs.of(MONTH);
        Api.as("OWNER")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "kind",
                        "DEPOSIT_RECEIVED",
                        "amount",
                        "20000.00",
                        "on",
                        "2026-11-01",
                        "reference",
                        "Receipt 41"))
                .post("/leases/{id}/holdings", lease)
                .then()
                .statusCode(201);

        Response zip = Api.as("OWNER").accept("*/*").get("/tenants/{id}/data", tenant(lease));

        assertThat(zip.statusCode()).isEqualTo(200);
        JsonPath invoices = JsonPath.from(file(zip.asByteArray(), "invoices.json"));
        assertThat(invoices.getString("[0].lines[0].kind")).isEqualTo("RENT");
        JsonPath held = JsonPath.from(file(zip.asByteArray(), "held.json"));
        assertThat(held.getString("[0].words")).isEqualTo("Receipt 41");
    }

    @Test
    void theListsOfRunsForgetWhoIsErased() throws SQLException {
        String lease = aLease().rent("20000.00").until("2026-11-04").activated();
        Runs.of(MONTH, true);
        assertThat(named(lease)).isPositive();
        Runs.of(MONTH);
        String invoice = Runs.invoices(lease, MONTH).getString("items[0].id");
        Api.as("OWNER")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("invoice", invoice, "kind", "WRITE_OFF", "reason", "Left the country"))
                .post("/credit-notes")
                .then()
                .statusCode(201);

        Api.as("OWNER").post("/tenants/{id}/erasure", tenant(lease)).then().statusCode(200);

        assertThat(named(lease)).isZero();
    }

    private static String tenant(String lease) {
        return Api.as("OWNER").get("/leases/{id}", lease).jsonPath().getString("tenant");
    }

    private static long named(String lease) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            return new Sql(connection).number("""
                    select count(*) from (
                        select lease_id, bill_to from invoice_run_preview union all select lease_id, bill_to from late_fee_line
                        union all select lease_id, bill_to from utility_run_line
                        union all select lease_id, bill_to from escalation_line) l
                    where lease_id = '%s' and bill_to <> '(erased)'""".formatted(lease));
        }
    }

    private static String file(byte[] zip, String name) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
