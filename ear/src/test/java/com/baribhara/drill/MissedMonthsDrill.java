package com.baribhara.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.MonthJob;
import com.baribhara.shared.BillingMonth;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * no server ran on two billing days. The first night afterwards bills both months. {@link #RIGHT} is what a lease must have by then;
 * fees for what fell due meanwhile are further rows of it.
 */
@Tag("drill")
class MissedMonthsDrill {
    private static final String BILLING_DAY = "2026-09-05T09:00:00+06:00";
    private static final String BACK = "2026-11-06T09:00:00+06:00";

    // a month, the day its invoice must bear and the day it must be due: never before the day of issue
    private static final String RIGHT = """
            (values (date '2026-09-01', date '2026-09-05', date '2026-09-10'),
                    (date '2026-10-01', date '2026-11-06', date '2026-11-06'),
                    (date '2026-11-01', date '2026-11-06', date '2026-11-10')) as due (month, issued_on, due_on)""";

    private static final String WRONG = """
            select count(*) from lease l cross join %s
            left join invoice i on i.organisation_id = l.organisation_id and i.lease_id = l.id and i.month = due.month
            where l.organisation_id = %d
                and (i.issued_on is distinct from due.issued_on or i.due_on <> due.due_on
                     or i.period_start <> due.month or i.period_end <> due.month + interval '1 month - 1 day')
            """;

    private static final String OUT_OF_ORDER = """
            select count(*) from invoice earlier join invoice later using (organisation_id, lease_id)
            where organisation_id = %d and earlier.month < later.month and earlier.number > later.number
            """;

    @Test
    void theFirstNightAfterwardsBillsBothMonthsInTheirOrder() throws SQLException {
        Cluster cluster = Cluster.get();
        cluster.bothUp(BILLING_DAY);
        Month month = Month.since(BillingMonth.valueOf("2026-09"), cluster);
        long key = month.landlord().key();
        Sql sql = cluster.sql();
        sql.run("update organisation set billing_day = 5, created_at = '2025-11-01' where id = " + key);
        try (Results.Row row = cluster.results().row("R-08", "off on 5 October and 5 November, back on 6 November")) {
            MonthJob.nightFalls(cluster.first().management());
            awaitInvoices(sql, key, Month.LEASES);
            month.awaitCompleted();
            cluster.first().stop();
            cluster.second().stop();

            cluster.bothUp(BACK);
            row.completed(Month.seconds(Duration.ofMinutes(5), () -> {
                MonthJob.nightFalls(cluster.second().management());
                awaitInvoices(sql, key, 3 * Month.LEASES);
                month.awaitCompleted();
                return true;
            }));
            month.oracle().holds();
            assertThat(sql.number(WRONG.formatted(RIGHT, key))).isZero();
            assertThat(sql.number(OUT_OF_ORDER.formatted(key))).isZero();
            row.held("both months billed by the first night, in order, with their dates");
        }
    }

    private static void awaitInvoices(Sql sql, long key, long number) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> sql.number("select count(*) from invoice where organisation_id = " + key) == number);
    }
}
