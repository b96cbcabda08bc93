package com.baribhara.it;

import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Proves the books through the management interface, as an operator would, and looks for what is wrong with a lease. */
public final class Proofs {
    private static final String DAY = "2026-11-04";
    private static final String PROVE = """
            {"operation":"start-job","job-xml-name":"ledger-proof","properties":{"day":"%s","again":"true"},
             "address":["deployment","baribhara.ear","subdeployment","batch-jobs.jar","subsystem","batch-jberet"]}
            """.formatted(DAY);

    private Proofs() {}

    /** In itself, its invoices and its entries. */
    public static long faultsOf(String lease) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Sql sql = new Sql(connection);
            String before = finished(sql);
            RunningSystem.get().server().management().execute(PROVE);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !finished(sql).isEmpty() && !finished(sql).equals(before));
            return sql.number("""
                    select count(*) from ledger_fault where day = '%2$s' and object_id in (
                        select '%1$s'::uuid union all select id from invoice where lease_id = '%1$s'
                        union all select id from journal_entry where lease_id = '%1$s')
                    """.formatted(lease, DAY));
        }
    }

    private static String finished(Sql sql) throws SQLException {
        return sql.text(
                "select coalesce(max(started_at::text || finished_at::text), '') from ledger_proof where day = '" + DAY
                        + "' and status <> 'RUNNING'");
    }
}
