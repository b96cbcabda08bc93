package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static com.baribhara.it.EscalationRuns.agreed;
import static com.baribhara.it.EscalationRuns.asOf;
import static com.baribhara.it.EscalationRuns.rents;
import static com.baribhara.it.EscalationRuns.rule;
import static com.baribhara.it.EscalationRuns.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Landlord;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rents rise as was agreed, each step once and before the bill of its month; it is the fifth of November 2026. */
class EscalationRunsIT {
    private static final String TODAY = "2026-11-05";
    private static final String MONTH = "2026-11";
    private static final String START = """
            {"operation":"start-job","job-xml-name":"escalations-due","properties":{"date":"2026-11-05","organisation":"%s"},
             "address":["deployment","baribhara.ear","subdeployment","batch-jobs.jar","subsystem","batch-jberet"]}
            """;

    private Connection connection;
    private Sql sql;

    @BeforeEach
    void connect() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
    }

    @AfterEach
    void disconnect() throws SQLException {
        early("WARN");
        connection.close();
    }

    @Test
    void aStepInTheMiddleOfAMonthIsBilledAsTwoSegmentsAndPostedOnce() throws SQLException {
        String lease = aLease().from("2024-11-16").rent("30000.00").activated();
        agreed(lease, rule("10", 24, "2026-11-16"));

        asOf(TODAY, false);
        asOf(TODAY, false);

        assertThat(rents(lease).getList("items.from")).containsExactly("2026-11-16");
        assertThat(rents(lease).getList("items.rent")).containsExactly("33000.00");
        assertThat(rents(lease).getString("items[0].agreedBy")).isEqualTo("escalations-due");
        assertThat(rents(lease).getString("items[0].override")).isEqualTo("Both want it");
        assertThat(sql.text(
                        "select string_agg(actor || ' ' || (payload ->> 'was') || ' ' || (payload ->> 'rent'), ', ')"
                                + " from domain_event where type = 'RentEscalated' and aggregate_id = '" + lease + "'"))
                .isEqualTo("escalations-due 30000.00 33000.00");
        Runs.of(MONTH);
        JsonPath invoice = Runs.invoices(lease, MONTH);
        assertThat(invoice.getList("items.total")).containsExactly("31500.00");
        assertThat(invoice.getList("items[0].lines.explanation"))
                .containsExactly("15 of 30 days × ৳ 30,000.00", "15 of 30 days × ৳ 33,000.00");
    }

    @Test
    void aStepInAMonthThatIsBilledIsBilledByItsDifference() {
        String lease = aLease().from("2024-11-16").rent("30000.00").activated();
        Runs.of(MONTH);
        agreed(lease, rule("10", 24, "2026-11-16"));

        asOf(TODAY, false);
        Runs.of(MONTH);

        assertThat(Runs.invoices(lease, MONTH).getList("items.total")).containsExactly("1500.00", "30000.00");
    }

    @Test
    void stepsUpToTheEndOfNextMonthArePostedAndTheRestWaits() {
        String lease = aLease().from("2024-11-30").rent("30000.00").activated();
        agreed(lease, rule("10", 1, "2026-09-30"));

        asOf(TODAY, false);

        assertThat(rents(lease).getList("items.from"))
                .containsExactly("2026-09-30", "2026-10-30", "2026-11-30", "2026-12-30");
        assertThat(rents(lease).getList("items.rent")).containsExactly("33000.00", "36300.00", "39930.00", "43923.00");
        assertThat(Api.as("OWNER")
                        .get("/leases/{id}/escalation", lease)
                        .jsonPath()
                        .getString("current.next"))
                .isEqualTo("2027-01-30");
    }

    @Test
    void aPreviewNamesLeaseByLeaseWhatTheRunThenPosts() {
        String one = aLease().from("2024-11-16").rent("30000.00").activated();
        agreed(one, rule("10", 24, "2026-12-01"));
        String other = aLease().from("2024-11-16").rent("20000.00").activated();
        agreed(other, rule("2.5", 1, "2026-10-20"));
        String held = heldBack();
        String later = aLease().from("2024-11-16").rent("20000.00").activated();
        agreed(later, rule("5", 24, "2027-01-01"));

        JsonPath preview = asOf(TODAY, true);
        assertThat(rents(one).getList("items")).isEmpty();
        List<Map<String, Object>> promised = steps(preview);
        assertThat(promised).extracting("lease").contains(one, other, held).doesNotContain(later);
        assertThat(promised).filteredOn("lease", other).hasSize(3);

        JsonPath run = asOf(TODAY, false);
        assertThat(steps(run)).isEqualTo(promised);
        assertThat(run.getString("total")).isEqualTo(preview.getString("total"));
        assertThat(run.getInt("billed")).isEqualTo(preview.getInt("billed"));
        for (Map<String, Object> step : promised) {
            boolean posted =
                    rents((String) step.get("lease")).getList("items.from").contains(step.get("from"));
            assertThat(posted).isEqualTo(step.get("lawfulFrom") == null);
        }
        assertThat(steps(asOf(TODAY, true))).filteredOnNull("lawfulFrom").isEmpty();
    }

    @Test
    void aStepThatHasBecomeTooEarlyIsHeldBackWithTheLawfulDay() {
        String lease = heldBack();

        JsonPath run = asOf(TODAY, false);

        assertThat(steps(run))
                .filteredOn("lease", lease)
                .singleElement()
                .hasFieldOrPropertyWithValue("lawfulFrom", "2028-06-15");
        assertThat(run.getInt("parked")).isPositive();
        assertThat(rents(lease).getList("items.from")).containsExactly("2026-06-15");
        JsonPath told = Api.as("OWNER").get("/leases/{id}/rent-schedule", lease).jsonPath();
        assertThat(told.getString("items.find { it.posted == false }.lawfulFrom"))
                .isEqualTo("2028-06-15");
    }

    @Test
    void whereTheOfficeBlocksNoReasonLetsAStepComeEarly() throws SQLException {
        String lease = aLease().from("2024-11-16").rent("30000.00").activated();
        agreed(lease, rule("10", 24, "2026-12-16"));
        early("BLOCK");

        asOf(TODAY, false);
        assertThat(rents(lease).getList("items")).isEmpty();

        JsonPath refused = Api.as("OWNER")
                .header("If-Match", "*")
                .body(rule("10", 24, "2026-12-16"))
                .put("/leases/{id}/escalation", lease)
                .jsonPath();
        assertThat(refused.getString("fields[0].name")).isEqualTo("from");
        assertThat(refused.getString("fields[0].message")).contains("2027-06-01");
    }

    @Test
    void whatWasTakenBackByHandDoesNotComeAgainAndAnotherRuleTakesItsPlace() {
        String lease = aLease().from("2024-11-16").rent("30000.00").activated();
        agreed(lease, rule("10", 24, "2026-12-01"));
        asOf(TODAY, false);
        Api.as("OWNER")
                .header("If-Match", "*")
                .delete("/leases/{id}/rent-changes/2026-12-01", lease)
                .then()
                .statusCode(204);
        asOf(TODAY, false);
        assertThat(rents(lease).getList("items")).isEmpty();

        agreed(lease, rule("20", 24, "2026-12-01"));
        asOf(TODAY, false);
        assertThat(rents(lease).getList("items.rent")).containsExactly("36000.00");
        agreed(lease, rule("30", 24, "2026-12-15"));
        assertThat(rents(lease).getList("items")).isEmpty();
        asOf(TODAY, false);
        assertThat(rents(lease).getList("items.rent")).containsExactly("39000.00");
    }

    @Test
    void manyRunsAtOncePostEveryStepOnce() throws SQLException {
        Landlord landlord = Landlord.with(2_300, sql);
        sql.run("""
                insert into lease_escalation (organisation_id, id, lease_id, mode, value, compounding, every_months, first_on, next_on, reason,
                    override, entered_by, entered_at)
                select organisation_id, uuidv7(), id, 'FIXED', 500, false, 24, '2026-12-01', '2026-12-01', 'Contract', 'Agreed', 'test', now()
                from lease where organisation_id = %d""".formatted(landlord.key()));
        for (int i = 0; i < 3; i++) {
            RunningSystem.get().server().management().execute(START.formatted(landlord.uid()));
        }
        landlord.awaitCompleted(1);

        assertThat(landlord.count("lease_rent where effective_from = '2026-12-01' and"))
                .isEqualTo(2_300);
        assertThat(landlord.count("lease_rent where")).isEqualTo(2_300);
        assertThat(landlord.count("domain_event where type = 'RentEscalated' and"))
                .isEqualTo(2_300);
        assertThat(landlord.sum("billed")).isEqualTo(2_300);
        assertThat(landlord.sum("total")).isEqualTo(2_300 * 500);
    }

    /** As the night does, whoever starts it; what is held back stays so. */
    @Test
    void theRunOfAMonthRaisesWhatIsDueBeforeItBills() throws SQLException {
        String lease = aLease().from("2024-11-16").rent("30000.00").activated();
        agreed(lease, rule("10", 24, "2026-11-16"));
        String held = heldBack();

        Runs.of(MONTH);
        Runs.of(MONTH);

        assertThat(Runs.invoices(lease, MONTH).getList("items.total")).containsExactly("31500.00");
        assertThat(rents(lease).getList("items.agreedBy")).containsExactly("invoice-monthly-run");
        assertThat(Runs.invoices(held, MONTH).getList("items.total")).containsExactly("21000.00");
        assertThat(rents(held).getList("items.from")).containsExactly("2026-06-15");
        assertThat(sql.number("select count(*) from domain_event where type = 'RentEscalated' and aggregate_id = '"
                        + lease + "'"))
                .isEqualTo(1);
    }

    @Test
    void aStepAgreedAfterTheBillIsBilledByTheNextRunOfTheMonthAlone() {
        String lease = aLease().from("2024-11-16").rent("30000.00").activated();
        Runs.of(MONTH);
        agreed(lease, rule("10", 24, "2026-11-16"));

        Runs.of(MONTH);

        assertThat(Runs.invoices(lease, MONTH).getList("items.total")).containsExactly("1500.00", "30000.00");
    }

    /** 500 more from the first of the month, billed and posted once, though both jobs come to the same leases at once. */
    @Test
    void aRunOfEscalationsAndOneOfTheMonthAtOnceRaiseEachRentOnce() throws SQLException {
        Landlord landlord = Landlord.with(2_300, sql);
        sql.run("""
                insert into lease_escalation (organisation_id, id, lease_id, mode, value, compounding, every_months, first_on, next_on, reason,
                    override, entered_by, entered_at)
                select organisation_id, uuidv7(), id, 'FIXED', 500, false, 24, '2026-11-01', '2026-11-01', 'Contract', 'Agreed', 'test', now()
                from lease where organisation_id = %d and starts_on < '2026-11-01'""".formatted(landlord.key()));
        long rising = landlord.count("lease_escalation where");
        RunningSystem.get().server().management().execute(START.formatted(landlord.uid()));
        landlord.startMonth();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> landlord.billedLeases() == 2_300
                        && landlord.count("invoice_run where status = 'RUNNING' and") == 0);

        assertThat(landlord.count("lease_rent where")).isEqualTo(rising).isPositive();
        assertThat(landlord.count("domain_event where type = 'RentEscalated' and"))
                .isEqualTo(rising);
        assertThat(landlord.billedLeases()).isEqualTo(2_300);
        assertThat(landlord.count("""
                invoice_line l where kind = 'RENT' and not exists (select from lease e, invoice i where i.id = l.invoice_id and e.id = i.lease_id
                    and l.rate = e.rent + 500) and""")).isEqualTo(2_300 - rising);
    }

    @Test
    void aDayToComeIsOnlyLookedAt() {
        JsonPath refused = Api.as("OWNER")
                .body(Map.of("date", "2026-12-05", "dryRun", false))
                .post("/escalation-runs")
                .jsonPath();
        assertThat(refused.getString("fields[0].name")).isEqualTo("date");
        assertThat(Api.as("CARETAKER").get("/escalation-runs").statusCode()).isEqualTo(403);
    }

    /** Lawful when it was agreed; then the rent was raised by hand shortly before. */
    private static String heldBack() {
        String lease = aLease().from("2024-06-01").rent("20000.00").activated();
        Map<String, Object> lawful = rule("5", 24, "2026-07-01");
        lawful.remove("override");
        agreed(lease, lawful);
        Api.as("OWNER")
                .body(Map.of("from", "2026-06-15", "rent", "21000.00", "reason", "Agreed by letter"))
                .post("/leases/{id}/rent-changes", lease)
                .then()
                .statusCode(201);
        return lease;
    }

    private void early(String how) throws SQLException {
        sql.run("update organisation set early_increase = '" + how + "' where name = 'Rahman Estates'");
    }
}
