package com.baribhara.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** one lease of the month has broken data. */
@Tag("drill")
class BrokenLeaseDrill {
    private static final String AREA = "update unit set area_sft = %s where organisation_id = %d and code = 'U%d'";
    private static final String PARKED =
            "select count(*) from parked_lease where organisation_id = %d and reason = 'AREA_UNKNOWN' and resolved_at is %s null";

    private Cluster cluster;
    private Month month;
    private Sql sql;

    @Test
    void itIsParkedTheOthersAreBilledAndOnceRepairedItIsBilledToo() throws SQLException {
        cluster = Cluster.get();
        cluster.bothUp();
        String undisturbed = cluster.undisturbed();
        month = Month.of(cluster);
        sql = cluster.sql();
        long key = month.landlord().key();
        int broken = 1 + Moment.random("R-07").nextInt(Month.LEASES);
        long area = sql.number(
                "select area_sft from unit where organisation_id = %d and code = 'U%d'".formatted(key, broken));
        sql.run(AREA.formatted("null", key, broken));
        try (Results.Row row =
                cluster.results().row("R-07", "lease L%d charged by an area that is unknown".formatted(broken))) {
            month.start(cluster.first());
            row.completed(month.awaitCompleted());
            assertThat(invoices()).isEqualTo(Month.LEASES - 1);
            assertThat(sql.number(PARKED.formatted(key, ""))).isEqualTo(1);
            month.oracle().holds();

            sql.run(AREA.formatted(area, key, broken));
            retry(lease(broken));
            assertThat(sql.number(PARKED.formatted(key, "not"))).isEqualTo(1);
            assertThat(invoices()).isEqualTo(Month.LEASES);
            month.oracle().holds();
            assertThat(month.oracle().contents()).isEqualTo(undisturbed);
            row.held("%,d billed and 1 parked; repaired and tried again at the other node: billed"
                    .formatted(Month.LEASES - 1));
        }
    }

    /** As the button of the list of parked leases does, at the other node. */
    private void retry(String lease) {
        String address = month.asOwner(cluster.second())
                .contentType("application/x-www-form-urlencoded")
                .redirects()
                .follow(false)
                .formParam("id", lease)
                .post("/parked/retry")
                .getHeader("Location");
        assertThat(address).contains("/invoice/run.xhtml?id=");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> sql.number(PARKED.formatted(month.landlord().key(), "")) == 0
                        && month.status().equals("COMPLETED"));
    }

    private String lease(int number) throws SQLException {
        return sql.text("select id from lease where organisation_id = %d and code = 'L%d'"
                .formatted(month.landlord().key(), number));
    }

    private long invoices() throws SQLException {
        return sql.number("select count(*) from invoice where organisation_id = "
                + month.landlord().key());
    }
}
