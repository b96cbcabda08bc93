package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static com.baribhara.it.EscalationRuns.agreed;
import static com.baribhara.it.EscalationRuns.rents;
import static com.baribhara.it.EscalationRuns.rule;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a preview promises, the run keeps; and what a run parked can be tried again by itself. */
class PreviewIT {
    private static final String MONTH = "2026-12";
    private static final String DIFFERENT = """
            select count(*) from (select lease_id, amount, vat from invoice_run_preview where run_id = '%s' and invoices > 0) p
            full join (select lease_id, sum(total) as amount, sum(vat) as vat from invoice where run_id = '%s' group by lease_id) i
                using (lease_id)
            where p.amount is distinct from i.amount or p.vat is distinct from i.vat""";

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
    void aPreviewHasTheAmountsOfTheRunLeaseByLease() throws SQLException {
        aLease().from("2026-11-01").with("SERVICE_CHARGE", "900.00", true).activated();
        aLease().from("2026-12-17").billedFrom("2026-12-17").rent("31000.00").activated();
        aLease().from("2026-10-01").until("2026-12-10").activated();
        String rises = aLease().from("2024-11-16").rent("30000.00").activated();
        agreed(rises, rule("10", 24, "2026-12-16"));
        String risen = aLease().from("2024-11-16").rent("30000.00").activated();
        Runs.of("2026-11");
        agreed(risen, rule("10", 24, "2026-11-16"));
        JsonPath preview = Runs.of(MONTH, true);
        assertThat(rents(rises).getList("items")).isEmpty();
        assertThat(amount(preview, rises)).isEqualTo("31548.39");
        assertThat(amount(preview, risen)).isEqualTo("34500.00");
        long rows = sql.number(
                "select count(*) from invoice_run_preview where invoices > 0 and run_id = '%s'".formatted(id(preview)));
        assertThat(rows).isEqualTo(preview.getLong("billed")).isGreaterThanOrEqualTo(3);

        JsonPath run = Runs.of(MONTH);

        assertThat(run.getLong("billed")).isEqualTo(preview.getLong("billed"));
        assertThat(run.getString("total")).isEqualTo(preview.getString("total"));
        assertThat(sql.number(DIFFERENT.formatted(id(preview), id(run)))).isZero();
        // a month's rows by connection may be below zero each, where another one has taken an invoice back
        assertThat(sql.number("select count(*) from (select sum(invoices) as n from invoice_month_total"
                        + " group by organisation_id, month) m where n < 0"))
                .isZero();
    }

    @Test
    void onlyTheLatestPreviewKeepsItsLeases() throws SQLException {
        aLease().from("2026-11-01").activated();
        JsonPath first = Runs.of(MONTH, true);
        JsonPath second = Runs.of(MONTH, true);
        assertThat(rows(first)).isZero();
        assertThat(rows(second)).isPositive();
    }

    @Test
    void monthsAtAGlanceAddUpToTheirInvoices() throws SQLException {
        aLease().from("2026-11-01").activated();
        Runs.of(MONTH);
        assertThat(sql.number("""
                        select count(*) from (select organisation_id, month, sum(invoices) as n, sum(total) as total, sum(outstanding) as open
                                              from invoice_month_total group by organisation_id, month) t
                        full join (select organisation_id, month, count(*) as n, sum(total) as total, sum(outstanding) as open
                                   from invoice where status <> 'VOID' and kind <> 'OPENING'
                                   group by organisation_id, month) i using (organisation_id, month)
                        where (coalesce(t.n, 0), coalesce(t.total, 0), coalesce(t.open, 0))
                            <> (coalesce(i.n, 0), coalesce(i.total, 0), coalesce(i.open, 0))""")).isZero();
    }

    private long rows(JsonPath run) throws SQLException {
        return sql.number("select count(*) from invoice_run_preview where run_id = '%s'".formatted(id(run)));
    }

    /** 15 days at 30,000 and 16 at 33,000 in December; or December at 33,000 and the 1,500 that November lacks. */
    private String amount(JsonPath preview, String lease) throws SQLException {
        return sql.text("select amount from invoice_run_preview where run_id = '%s' and lease_id = '%s'"
                .formatted(id(preview), lease));
    }

    private static String id(JsonPath run) {
        return run.getString("id");
    }
}
