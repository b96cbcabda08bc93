package com.baribhara.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a run follows it to its end. The run is a made-up one, claimed until tomorrow, so that each step can be looked at. */
class LiveProgressE2E {
    private static final String BEGUN = """
            insert into batch_run (id, month, dry_run, status, node, heartbeat_at, created_at)
            values ('%1$s', date '2026-12-01', false, 'RUNNING', 'made up', now() + interval '1 day', now());
            insert into invoice_run (organisation_id, id, batch_run_id, month, dry_run, status, requested_by, started_at, expected,
                                     leases, billed, unchanged, parked, total)
            values (%2$d, '%3$s', '%1$s', date '2026-12-01', false, 'RUNNING', 'system', now(), 120, 50, 48, 0, 2, 1234567.89);
            insert into invoice_run_progress (organisation_id, run_id, partition_no, leases, billed, unchanged, parked, total)
            values (%2$d, '%3$s', 0, 50, 48, 0, 2, 1234567.89)
            """;
    private static final String ADVANCED =
            "update invoice_run_progress set leases = 90, billed = 88 where run_id = '%s'";
    private static final String ENDED = """
            update invoice_run set status = 'COMPLETED', leases = 120, billed = 118, finished_at = now() where id = '%s';
            update batch_run set status = 'COMPLETED' where id = '%s'
            """;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePageFollowsTheRunWhetherOrNotASocketGetsThrough(boolean open) throws SQLException {
        AtomicInteger refused = new AtomicInteger();
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator();
                Visitor owner = new Visitor("en")) {
            Sql sql = new Sql(connection);
            Office office = Office.founded(sql, "Followed House", "অনুসরণ হাউস");
            String batch = sql.text("select uuidv7()");
            String run = sql.text("select uuidv7()");
            sql.run(BEGUN.formatted(batch, office.key(), run));
            owner.signsIn(office.username("OWNER"), Office.password());
            if (!open) {
                owner.page().routeWebSocket("**/live", socket -> refuse(socket, refused));
            }

            owner.opens("invoice/run.xhtml?id=" + run);
            shows(owner.page(), "50 of about 120 leases");
            sql.run(ADVANCED.formatted(run));
            shows(owner.page(), "90 of about 120 leases");
            sql.run(ENDED.formatted(run, batch));

            owner.waitsFor("main a[href^='/invoice/invoices.xhtml?run=']");
            assertThat(owner.reads("h1")).contains("December 2026 is billed");
            assertThat(refused.get() > 0).isEqualTo(!open);
        }
    }

    private static void refuse(WebSocketRoute socket, AtomicInteger refused) {
        refused.incrementAndGet();
        socket.close();
    }

    private static void shows(Page page, String progress) {
        page.waitForSelector("[data-live-text]:has-text('" + progress + "')");
    }
}
