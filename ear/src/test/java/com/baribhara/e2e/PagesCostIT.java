package com.baribhara.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Portfolio;
import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.EscalationRuns;
import com.baribhara.it.LateFeeRuns;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import com.baribhara.it.Statements;
import com.baribhara.shared.BillingMonth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page costs the same few statements, however many rows it shows. */
class PagesCostIT {
    private static final int FEW = 10;
    private static final int MANY = 60;
    private static final long LIMIT = 14;

    /** The lease page alone shows what nine services know of one lease. */
    private static final long LIMIT_OF_LEASE = 21;

    private static final int OK = 200;
    private static final Path REPORT = Path.of("target", "pages", "statements.md");

    private static final List<String> ROWS = new ArrayList<>();
    private static Landlord few;
    private static Landlord many;

    /** One house, and as many flats, tenants, leases, invoices and parked leases as wanted. */
    private record Landlord(Office office, Exhibits exhibits) {

        static Landlord with(int leases) throws SQLException {
            try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
                Sql administrator = new Sql(connection);
                Office office = Office.founded(administrator, leases + " Leases", leases + " লিজ");
                new Portfolio(administrator).create(leases, office.key(), BillingMonth.valueOf("2026-10"));
                Runs.of("2026-10", false, () -> office.as("OWNER"));
                shared(office, administrator);
                administrator.run("update unit set area_sft = null where organisation_id = " + office.key());
                Runs.of("2026-11", false, () -> office.as("OWNER"));
                administrator.run(
                        "insert into late_fee_policy values (%d, uuidv7(), null, 'FLAT', 500, null, 5, '2026-01-01', 'test', now())"
                                .formatted(office.key()));
                administrator.run(
                        ("insert into lease_escalation (organisation_id, id, lease_id, mode, value, compounding, every_months,"
                                        + " first_on, next_on, reason, override, entered_by, entered_at) select organisation_id, uuidv7(), id,"
                                        + " 'FIXED', 500, false, 24, '2026-12-01', '2026-12-01', 'Contract', 'Agreed', 'test', now()"
                                        + " from lease where organisation_id = %d")
                                .formatted(office.key()));
                EscalationRuns.asOf("2026-11-05", true, () -> office.as("OWNER"));
                LateFeeRuns.asOf("2026-12-31", true, () -> office.as("OWNER"));
                return new Landlord(office, Exhibits.of(office.key(), administrator));
            }
        }

        private static void shared(Office office, Sql administrator) throws SQLException {
            String house = administrator.text(
                    "select id from property where organisation_id = " + office.key() + " order by code limit 1");
            office.as("OWNER")
                    .header("Idempotency-Key", "shared")
                    .body(Map.of(
                            "property",
                            house,
                            "kind",
                            "GENERATOR",
                            "number",
                            "G-10",
                            "from",
                            "2026-10-01",
                            "to",
                            "2026-10-31",
                            "amount",
                            "4321.00",
                            "basis",
                            "EQUAL"))
                    .post("/shared-bills")
                    .then()
                    .statusCode(201);
        }

        long statements(String path) {
            String address = exhibits.fillIn(path);
            get(address);
            long before = Statements.prepared();
            get(address);
            return Statements.prepared() - before;
        }

        private void get(String address) {
            given().baseUri(RunningSystem.get().url().toString())
                    .urlEncodingEnabled(false)
                    .cookie("__Host-baribhara_token", Api.token(office.username("OWNER"), Office.password()))
                    .cookie("baribhara_language", "en")
                    .get(address)
                    .then()
                    .statusCode(OK);
        }
    }

    @BeforeAll
    static void twoLandlords() throws SQLException {
        few = Landlord.with(FEW);
        many = Landlord.with(MANY);
        Statements.counted(true);
    }

    @AfterAll
    static void countNoMore() throws IOException {
        Statements.counted(false);
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, ROWS);
    }

    /** The addresses of the landlord's pages as far as both have what they show, with all rows on one page. */
    static Stream<String> addresses() {
        return Scenes.all().stream()
                .filter(scene -> scene.who() == Who.LANDLORD && scene.status() == OK)
                .map(scene -> scene.path() + (scene.path().contains("?") ? "&" : "?") + "size=100")
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void moreRowsTakeNoMoreStatements(String address) {
        if (few.exhibits.fillIn(address).contains("{")) {
            return;
        }
        long ofFew = few.statements(address);
        long ofMany = many.statements(address);
        ROWS.add("| " + address + " | " + ofFew + " | " + ofMany + " |");
        assertThat(ofMany).as("statements for %d rows of %s", MANY, address).isEqualTo(ofFew);
        long limit = address.startsWith("/tenant/lease.xhtml") ? LIMIT_OF_LEASE : LIMIT;
        assertThat(ofMany).as("statements of %s", address).isBetween(1L, limit);
    }
}
