package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Landlord;
import com.baribhara.it.LateFeeRuns;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever does not pay by the end of grace owes a fee, once; it is the fifth of November. */
class LateFeesIT {
    private static final String MONTH = "2026-11";
    private static final String START = """
            {"operation":"start-job","job-xml-name":"late-fees","properties":{"date":"2026-11-05","organisation":"%s"},
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
        connection.close();
    }

    @Test
    void aFeeIsOwedOnceGraceIsOverAndNeverTwice() throws SQLException {
        String lease = late("2026-10-20");
        policy(lease, Map.of("basis", "PERCENT", "rate", "5", "cap", "800.00", "graceDays", 5));

        LateFeeRuns.asOf("2026-10-25");
        assertThat(kinds(lease)).containsExactly("MONTHLY");

        LateFeeRuns.asOf("2026-10-26");
        LateFeeRuns.asOf("2026-11-05");
        JsonPath invoices = Runs.invoices(lease, MONTH);
        assertThat(invoices.getList("items.kind")).containsExactly("LATE_FEE", "MONTHLY");
        assertThat(invoices.getString("items[0].total")).isEqualTo("800.00");
        assertThat(invoices.getString("items[0].corrects")).isEqualTo(invoices.getString("items[1].id"));
        assertThat(invoices.getString("items[0].due")).isEqualTo("2026-11-05");
        assertThat(invoices.getList("items[0].lines.explanation"))
                .containsExactly("5% of the ৳ 20,000.00 left unpaid, at most ৳ 800.00 (days of grace: 5)");
        assertThat(invoices.getList("items[0].lines.graceDays")).containsExactly(5);
        assertThat(invoices.getList("items[0].lines.rateFrom")).containsExactly("2026-01-01");
        assertThat(sql.text("select debit || ' ' || credit || ' ' || amount from journal_line where entry_id = '%s'"
                        .formatted(invoices.getString("items[0].id"))))
                .isEqualTo("RECEIVABLE LATE_FEE_INCOME 800.00");
        assertThat(sql.text("select actor from domain_event where type = 'InvoiceIssued' and aggregate_id = '%s'"
                        .formatted(invoices.getString("items[0].id"))))
                .isEqualTo("late-fees");
    }

    @Test
    void whatThePaymentsLeftWhenGraceEndedIsWhatTheFeeIsCountedBy() throws SQLException {
        String lease = late("2026-10-20");
        policy(lease, Map.of("basis", "PERCENT", "rate", "5", "graceDays", 5));
        paid(lease, "15000.00", "2026-10-25");
        paid(lease, "5000.00", "2026-10-26");
        settled(lease);

        LateFeeRuns.asOf("2026-11-05");

        assertThat(totals(lease)).containsExactly("250.00", "20000.00");
    }

    @Test
    void whoPaysByTheEndOfGraceOwesNothing() throws SQLException {
        String lease = late("2026-10-20");
        policy(lease, Map.of("basis", "FLAT", "rate", "500", "graceDays", 5));
        paid(lease, "20000.00", "2026-10-25");
        settled(lease);

        LateFeeRuns.asOf("2026-11-05");

        assertThat(totals(lease)).containsExactly("20000.00");
    }

    @Test
    void aFeeThatIsWaivedStaysWaived() throws SQLException {
        String lease = late("2026-10-20");
        policy(lease, Map.of("basis", "FLAT", "rate", "500"));
        LateFeeRuns.asOf("2026-10-21");
        sql.run("update invoice set outstanding = 0, credited = total, status = 'CREDITED'"
                + " where kind = 'LATE_FEE' and lease_id = '" + lease + "'");

        LateFeeRuns.asOf("2026-11-05");

        assertThat(totals(lease)).containsExactly("500.00", "20000.00");
    }

    @Test
    void aFeeADayIsPostedByTheMonthAndWhenTheInvoiceIsPaid() throws SQLException {
        String lease = late("2026-10-10");
        policy(lease, Map.of("basis", "DAILY", "rate", "20", "cap", "500.00", "graceDays", 2));
        LateFeeRuns.asOf("2026-10-20");
        assertThat(totals(lease)).containsExactly("20000.00");
        LateFeeRuns.asOf("2026-10-31");
        assertThat(totals(lease)).containsExactly("380.00", "20000.00");
        LateFeeRuns.asOf("2026-11-05");
        assertThat(totals(lease)).containsExactly("380.00", "20000.00");

        paid(lease, "20000.00", "2026-11-03");
        settled(lease);
        LateFeeRuns.asOf("2026-11-05");
        LateFeeRuns.asOf("2026-11-05");

        JsonPath invoices = Runs.invoices(lease, MONTH);
        assertThat(invoices.getList("items.total")).containsExactly("60.00", "380.00", "20000.00");
        assertThat(invoices.getList("items[0].lines.explanation"))
                .containsExactly("22 days late × ৳ 20.00 (days of grace: 2)", "Less what was billed before: ৳ 380.00");
    }

    @Test
    void whatIsGivenBackOfAPaidInvoiceMakesNobodyLateForLonger() throws SQLException {
        String lease = late("2026-10-10");
        policy(lease, Map.of("basis", "DAILY", "rate", "20", "graceDays", 2));
        paid(lease, "20000.00", "2026-10-20");
        settled(lease);
        LateFeeRuns.asOf("2026-10-31");
        assertThat(totals(lease)).containsExactly("160.00", "20000.00");

        AnInvoice invoice =
                new AnInvoice(Runs.invoices(lease, MONTH).getString("items.find { it.kind == 'MONTHLY' }.id"), lease);
        assertThat(AnInvoice.correct("OWNER", invoice.correction("GOODWILL", 1, "3000.00"))
                        .jsonPath()
                        .getString("credited"))
                .isEqualTo("3000.00");
        LateFeeRuns.asOf("2026-11-05");

        assertThat(totals(lease)).containsExactly("160.00", "20000.00");
    }

    @Test
    void anInvoiceGoesByThePolicyOfItsDueDayAndKeepsWhatItWasCharged() throws SQLException {
        String lease = late("2026-10-10");
        policy(lease, Map.of("basis", "FLAT", "rate", "100"));
        policy(lease, Map.of("basis", "FLAT", "rate", "300", "validFrom", "2026-10-11"));
        LateFeeRuns.asOf("2026-10-20");
        policy(lease, Map.of("basis", "FLAT", "rate", "900"));

        LateFeeRuns.asOf("2026-11-05");

        assertThat(totals(lease)).containsExactly("100.00", "20000.00");
    }

    @Test
    void aPreviewNamesLeaseByLeaseWhatTheRunThenPosts() throws SQLException {
        String one = late("2026-10-12");
        policy(one, Map.of("basis", "FLAT", "rate", "250.50"));
        String other = late("2026-10-13");
        policy(other, Map.of("basis", "DAILY", "rate", "33", "cap", "400"));
        String none = late("2026-10-14");
        policy(none, Map.of("basis", "NONE"));

        JsonPath preview = LateFeeRuns.asOf("2026-11-05", true);
        assertThat(totals(one)).containsExactly("20000.00");
        Map<String, String> promised = byLease(LateFeeRuns.fees(preview));
        assertThat(promised)
                .containsEntry(one, "250.50")
                .containsEntry(other, "400.00")
                .doesNotContainKey(none);

        JsonPath run = LateFeeRuns.asOf("2026-11-05");
        assertThat(run.getString("total")).isEqualTo(preview.getString("total"));
        assertThat(byLease(LateFeeRuns.fees(run))).isEqualTo(promised);
        promised.forEach((lease, amount) -> assertThat(totals(lease)).startsWith(amount));
        assertThat(sql.number("select count(*) from invoice where run_id = '%s'".formatted(run.getString("id"))))
                .isEqualTo(promised.size());
        assertThat(sql.number("select count(*) from late_fee_candidate")).isZero();
    }

    @Test
    void manyRunsAtOncePostEveryFeeOnce() throws SQLException {
        Landlord landlord = Landlord.with(2_300, sql);
        landlord.startMonth();
        landlord.awaitCompleted(1);
        due("2026-10-10", "organisation_id = " + landlord.key());
        sql.run(
                "insert into late_fee_policy values (%d, uuidv7(), null, 'FLAT', 50, null, 3, '2026-01-01', 'test', now())"
                        .formatted(landlord.key()));
        for (int i = 0; i < 3; i++) {
            RunningSystem.get().server().management().execute(START.formatted(landlord.uid()));
        }
        landlord.awaitCompleted(2);

        assertThat(landlord.count("invoice where kind = 'LATE_FEE' and")).isEqualTo(2_300);
        assertThat(landlord.count(
                        "(select distinct organisation_id, corrects_id from invoice where kind = 'LATE_FEE') f where"))
                .isEqualTo(2_300);
        assertThat(landlord.highestNumber()).isEqualTo(landlord.invoices());
        assertThat(landlord.count("journal_line where credit = 'LATE_FEE_INCOME' and amount = 50 and"))
                .isEqualTo(2_300);
    }

    @Test
    void whatCannotBeIsRefusedByItsField() {
        refused(Map.of("basis", "PERCENT", "rate", "101", "validFrom", "2026-01-01"), "rate");
        refused(Map.of("basis", "FLAT", "rate", "-5", "validFrom", "2026-01-01"), "rate");
        refused(Map.of("basis", "FLAT", "rate", "5", "graceDays", 91, "validFrom", "2026-01-01"), "graceDays");
        refused(Map.of("basis", "DAILY", "rate", "5", "cap", "-1.00", "validFrom", "2026-01-01"), "cap");
        refused(Map.of("basis", "NONE", "rate", "5", "validFrom", "2026-01-01"), "rate");
        refused(Map.of("basis", "AS_ORGANISATION", "validFrom", "2026-01-01"), "basis");
        refused(Map.of("basis", "FLAT", "rate", "5"), "validFrom");
        Api.as("ACCOUNTANT")
                .body(Map.of("basis", "NONE", "validFrom", "2026-01-01"))
                .post("/late-fee-policies")
                .then()
                .statusCode(403);
        assertThat(Api.as("OWNER")
                        .body(Map.of("date", "2026-11-06"))
                        .post("/late-fee-runs")
                        .jsonPath()
                        .getString("fields[0].name"))
                .isEqualTo("date");
    }

    private static void refused(Map<String, Object> policy, String field) {
        JsonPath answer =
                Api.as("MANAGER").body(policy).post("/late-fee-policies").jsonPath();
        assertThat(answer.getList("fields.name")).contains(field);
    }

    /** A lease at 20,000 whose only invoice was due on this day. */
    private String late(String due) throws SQLException {
        String lease = aLease().rent("20000.00").activated();
        Runs.of(MONTH);
        due(due, "lease_id = '" + lease + "'");
        return lease;
    }

    /** As if they had been issued and booked nine days before they were due. */
    private void due(String day, String whose) throws SQLException {
        sql.run("set session_replication_role = replica");
        sql.run("update journal_entry set booked_on = date '%s' - 9 where %s".formatted(day, whose));
        sql.run("update invoice set issued_on = date '%1$s' - 9, due_on = '%1$s' where %2$s".formatted(day, whose));
        sql.run("set session_replication_role = origin");
    }

    /** What a payment does to the journal. */
    private void paid(String lease, String amount, String day) throws SQLException {
        sql.run("""
                with entry as (
                    insert into journal_entry (organisation_id, id, kind, booked_on, lease_id, invoice_id, total, posted_at)
                    select organisation_id, uuidv7(), 'CREDIT_APPLIED', '%s', lease_id, id, %s, '2026-11-05T09:00:00+06:00' from invoice
                    where lease_id = '%s' and kind = 'MONTHLY' returning organisation_id, id, total)
                insert into journal_line (organisation_id, entry_id, line_no, debit, credit, amount)
                select organisation_id, id, 1, 'TENANT_CREDIT', 'RECEIVABLE', total from entry
                """.formatted(day, amount, lease));
    }

    private void settled(String lease) throws SQLException {
        sql.run("update invoice set outstanding = 0, status = 'PAID' where kind = 'MONTHLY' and lease_id = '" + lease
                + "'");
    }

    private static void policy(String lease, Map<String, Object> terms) {
        Map<String, Object> body = new HashMap<>(Map.of("lease", lease, "validFrom", "2026-01-01"));
        body.putAll(terms);
        Api.as("OWNER").body(body).post("/late-fee-policies").then().statusCode(201);
    }

    private static Map<String, String> byLease(JsonPath fees) {
        Map<String, String> amounts = new HashMap<>();
        for (int i = 0; i < fees.getList("items").size(); i++) {
            amounts.put(fees.getString("items[" + i + "].lease"), fees.getString("items[" + i + "].amount"));
        }
        return amounts;
    }

    private static List<String> kinds(String lease) {
        return Runs.invoices(lease, MONTH).getList("items.kind");
    }

    private static List<String> totals(String lease) {
        return Runs.invoices(lease, MONTH).getList("items.total");
    }
}
