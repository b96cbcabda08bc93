package com.baribhara.it.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Landlord;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.migrations.RolePasswords;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The books: every bill is in them once, nobody alters them, and what does not agree is found by the proof. */
class BooksIT {
    private static final String DAY = "2026-11-05";
    private static final String PROVE = """
            {"operation":"start-job","job-xml-name":"ledger-proof","properties":{"day":"%s","again":"true"},
             "address":["deployment","baribhara.ear","subdeployment","batch-jobs.jar","subsystem","batch-jberet"]}
            """.formatted(DAY);
    private static final String ALARM = "The books do not agree with the documents";
    private static final String EXECUTIONS = """
            {"operation":"read-children-resources","child-type":"execution","include-runtime":true,
             "address":["deployment","baribhara.ear","subdeployment","batch-jobs.jar","subsystem","batch-jberet","job","ledger-proof"]}
            """;
    private static final String OF_ONE =
            "(select id from journal_entry where organisation_id = %1$d order by id limit 1)";

    private Connection connection;
    private Sql sql;
    private Landlord landlord;

    @BeforeEach
    void aLandlordWithAMonthBilled() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
        // a server that another test has killed begins its hour anew: what was proven before is not to come
        sql.run("update ledger_proof set started_at = started_at - interval '1 day',"
                + " finished_at = finished_at - interval '1 day' where day <> '" + DAY + "'");
        landlord = Landlord.with(12, sql);
        landlord.startMonth();
        landlord.awaitCompleted(1);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void everyBillIsBookedOnceAndTheReceivableIsWhatIsOutstanding() throws SQLException {
        assertThat(landlord.count("journal_entry where kind = 'INVOICE' and")).isEqualTo(12);
        assertThat(sql.number("select sum(amount) from journal_line where debit = 'RECEIVABLE' and organisation_id = "
                        + landlord.key()))
                .isEqualTo(
                        sql.number("select sum(outstanding) from invoice where organisation_id = " + landlord.key()));
        assertThat(landlord.count("journal_line where credit = 'VAT_PAYABLE' and"))
                .isZero();
        landlord.startMonth();
        landlord.awaitCompleted(2);
        assertThat(landlord.count("journal_entry where")).isEqualTo(12);
    }

    @Test
    void theDatabaseRefusesWhatWouldNotBalance() {
        refused("""
                insert into journal_line (organisation_id, entry_id, line_no, debit, credit, amount)
                values (%1$d, """ + OF_ONE + ", 99, 'RECEIVABLE', 'RENT_INCOME', 100.00)", "does not come to its total");
        refused("""
                insert into journal_line (organisation_id, entry_id, line_no, debit, credit, amount)
                values (%1$d, """ + OF_ONE + ", 99, 'RECEIVABLE', 'RECEIVABLE', 100.00)", "journal_line_sides_ck");
        refused("""
                insert into journal_line (organisation_id, entry_id, line_no, debit, credit, amount)
                values (%1$d, """ + OF_ONE + ", 99, 'RECEIVABLE', 'RENT_INCOME', -1.00)", "journal_line_amount_ck");
        refused("""
                insert into journal_entry (organisation_id, id, kind, booked_on, lease_id, total, posted_at)
                select organisation_id, uuidv7(), 'CREDIT_APPLIED', current_date, lease_id, 0, now() from invoice
                where organisation_id = %1$d limit 1""", "journal_entry_first_line_fk");
    }

    @Test
    void theDatabaseRefusesToChangeOrForgetWhatIsBooked() {
        refused("update journal_line set amount = amount + 1 where organisation_id = %1$d", "append-only");
        refused("delete from journal_line where organisation_id = %1$d", "append-only");
        refused("update journal_entry set total = 0 where organisation_id = %1$d", "append-only");
        refused("delete from journal_entry where organisation_id = %1$d", "append-only");
    }

    @Test
    void theApplicationMayNotEvenTry() throws SQLException {
        try (Connection application = RunningSystem.get().database().connect(RolePasswords.APP)) {
            assertThatThrownBy(() -> new Sql(application).run("delete from journal_entry"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theProofFindsWhatNoLongerAgreesAndSaysWhere() throws SQLException {
        assertThat(faults()).isZero();
        landlord.change("update invoice set outstanding = outstanding - 1 where number = 3 and");
        landlord.change("update number_sequence set next_value = next_value + 1 where");
        try {
            assertThat(faults()).isEqualTo(2);
            assertThat(landlord.count("ledger_fault where kind = 'INVOICE_OUTSTANDING' and expected = found + 1 and"))
                    .isEqualTo(1);
            assertThat(landlord.count("ledger_fault where kind = 'NUMBERS_OF_INVOICES' and"))
                    .isEqualTo(1);
            assertThat(sql.text("select status from ledger_proof where day = '" + DAY + "'"))
                    .isEqualTo("FAULTY");
            assertThat(landlord.count("domain_event where type = 'LedgerProofFailed' and"))
                    .isEqualTo(1);
        } finally {
            landlord.change("update invoice set outstanding = outstanding + 1 where number = 3 and");
            landlord.change("update number_sequence set next_value = next_value - 1 where");
        }
        assertThat(faults()).isZero();
    }

    @Test
    void booksThatDoNotAgreeAreToldOfEverywhere() throws SQLException, IOException {
        faults();
        double before = awaitedFaults();
        landlord.change("update invoice set outstanding = outstanding - 1 where number = 3 and");
        try {
            assertThat(faults()).isEqualTo(1);
            assertThat(awaitedFaults()).isEqualTo(before + 1);
            assertThat(gauge("proven")).isZero();
            assertThat(gauge("age_seconds")).isBetween(0.0, 3600.0);
            await().atMost(Duration.ofSeconds(60)).until(() -> status().equals("FAILED"));
            assertThat(Files.readString(
                            RunningSystem.get().settings().dataDirectory().resolve("server/log/server.log")))
                    .containsPattern("SEVERE.*BARIBHARA-1001 the books are wrong: INVOICE_OUTSTANDING");
        } finally {
            landlord.change("update invoice set outstanding = outstanding + 1 where number = 3 and");
        }
        assertThat(faults()).isZero();
        assertThat(awaitedFaults()).isEqualTo(before);
        String expected = before == 0 ? "COMPLETED" : "FAILED";
        await().atMost(Duration.ofSeconds(60)).until(() -> status().equals(expected));
    }

    /** The metric, once it tells of the latest proof; the books of other tests' landlords are in it. */
    private double awaitedFaults() throws SQLException {
        double found = sql.number("select faults from ledger_proof where day = '" + DAY + "'");
        await().atMost(Duration.ofSeconds(60)).until(() -> gauge("faults") == found);
        return found;
    }

    @Test
    void theOwnerReadsOfItOnTheHomePage() throws SQLException {
        Office office = Office.founded(sql, "Dolonchapa House", "দোলনচাঁপা হাউস");
        faults();
        assertThat(page(office, "/home.xhtml")).doesNotContain(ALARM);
        sql.run("""
                insert into ledger_fault (organisation_id, day, kind, object_id, expected, found)
                values (%d, '%s', 'TENANT_CREDIT', uuidv7(), 2, 1)
                """.formatted(office.key(), DAY));
        assertThat(page(office, "/home.xhtml")).contains("b-next is-danger", ALARM);
        assertThat(page(office, "/invoice/books.xhtml")).contains("b-next is-danger", ALARM, "Should be");
        faults();
        assertThat(page(office, "/home.xhtml")).doesNotContain(ALARM);
    }

    private static String page(Office office, String path) {
        return given().baseUri(RunningSystem.get().url().toString())
                .cookie("__Host-baribhara_token", Api.token(office.username("OWNER"), Office.password()))
                .cookie("baribhara_language", "en")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** How the console shows the latest execution of the job. */
    private static String status() {
        ModelNode executions = RunningSystem.get().server().management().execute(EXECUTIONS);
        return executions.asPropertyList().stream()
                .max(Comparator.comparingLong(execution -> Long.parseLong(execution.getName())))
                .map(execution -> execution.getValue().get("batch-status").asString())
                .orElseThrow();
    }

    private static double gauge(String name) {
        String line = "baribhara_ledger_proof_" + name;
        return given().baseUri("http://127.0.0.1")
                .port(RunningSystem.get().settings().managementPort())
                .get("/metrics")
                .asString()
                .lines()
                .filter(metric -> metric.startsWith(line))
                .map(metric -> Double.parseDouble(metric.substring(metric.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Proves the books and counts the faults in this landlord's. */
    private long faults() throws SQLException {
        String before = finished();
        RunningSystem.get().server().management().execute(PROVE);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !finished().isEmpty() && !finished().equals(before));
        return landlord.count("ledger_fault where");
    }

    private String finished() throws SQLException {
        return sql.text(
                "select coalesce(max(started_at::text || finished_at::text), '') from ledger_proof where day = '" + DAY
                        + "' and status <> 'RUNNING'");
    }

    private void refused(String statement, String why) {
        assertThatThrownBy(() -> sql.run(statement.formatted(landlord.key()))).hasMessageContaining(why);
    }
}
