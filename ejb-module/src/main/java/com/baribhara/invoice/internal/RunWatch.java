package com.baribhara.invoice.internal;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.BatchRunWatchService.OrphanedRun;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunNotRestartable;
import com.baribhara.invoice.RunNotStoppable;
import com.baribhara.invoice.RunUnderWay;
import com.baribhara.organisation.BillingCalendarService.BillingDay;
import com.baribhara.shared.ThisNode;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is alive, by the database's clock. */
@ApplicationScoped
public class RunWatch {

    // a run of this node is an orphan as soon as its execution is gone: after a restart of the server at once, else
    // after a while,
    // since between the claim and the start of the job there is none yet
    private static final String ORPHANS = """
            select id, kind, execution_id, stop_requested or fencing_token > ? from batch_run
            where status = 'RUNNING' and (execution_id is null or not (execution_id = any (?::bigint[])))
                and (heartbeat_at < clock_timestamp() - interval '90 seconds'
                     or starts_with(node, ?) and node <> ?
                     or heartbeat_at < clock_timestamp() - interval '30 seconds' and (node = ? or node is null))
            for update skip locked
            """;

    /**
     * A run that had so many owners dies of something that trying again won't heal. Taking over and adopting raise the token by one
     * each, and nothing ever lowers it: this is some twenty attempts, restarts by hand and of the server among them.
     */
    private static final int MOST_OWNERS = 40;

    private static final String MISSED = """
            select due.organisation_id, due.day
            from unnest(?::integer[], ?::date[]) as due (organisation_id, day)
            where due.day = ?::date
               or not exists (select from invoice_run r
                              where r.organisation_id = due.organisation_id and r.kind = 'MONTHLY' and r.month >= date_trunc('month', due.day) and not r.dry_run and not r.selected
                                and r.status in ('RUNNING', 'COMPLETED') and (r.started_at at time zone 'Asia/Dhaka')::date >= due.day)
            order by due.organisation_id
            """;

    // a run that serves others too can't be stopped by one of them
    private static final String STOP = """
            update batch_run b set stop_requested = true
            from invoice_run r
            where r.id = ? and b.id = r.batch_run_id and b.status = 'RUNNING'
                and not exists (select from invoice_run other where other.batch_run_id = b.id and other.id <> r.id)
            returning b.execution_id
            """;

    // nor started again by one of them
    private static final String RESTARTABLE = """
            select r.batch_run_id,
                   (select u.id from invoice_run u
                    where u.organisation_id = r.organisation_id and u.kind = r.kind
                        and (u.month = r.month or r.kind <> 'MONTHLY') and u.status = 'RUNNING'
                        and not u.dry_run and not r.dry_run)
            from invoice_run r
            where r.id = ? and r.status in ('STOPPED', 'FAILED')
                and not exists (select from invoice_run other where other.batch_run_id = r.batch_run_id and other.id <> r.id)
            """;

    private final BatchDatabase database;
    private final ThisNode node;
    private final Clock clock;

    protected RunWatch() {
        this(null, null, null);
    }

    @Inject
    public RunWatch(BatchDatabase database, ThisNode node, Clock clock) {
        this.database = database;
        this.node = node;
        this.clock = clock;
    }

    public List<Long> heartbeat(Collection<Long> executions) {
        return database
                .query("""
                        update batch_run set heartbeat_at = clock_timestamp()
                        where execution_id = any (?::bigint[]) and status = 'RUNNING' returning execution_id, stop_requested
                        """, row -> row.getBoolean(2) ? row.getLong(1) : null, SqlArray.of("bigint", executions))
                .stream()
                .flatMap(toStop -> Optional.ofNullable(toStop).stream())
                .toList();
    }

    private record Found(OrphanedRun orphan, boolean over) {}

    public List<OrphanedRun> takeOver(Collection<Long> livingHere) {
        List<Found> found = database.query(
                ORPHANS,
                RunWatch::found,
                MOST_OWNERS,
                SqlArray.of("bigint", livingHere),
                node.bootPrefix(),
                node.boot(),
                node.boot());
        List<OrphanedRun> taken = new ArrayList<>();
        for (Found each : found) {
            if (each.over()) {
                giveUp(each.orphan().run());
            } else {
                take(each.orphan().run());
                taken.add(each.orphan());
            }
        }
        return taken;
    }

    private void take(BatchRunId run) {
        database.update("""
                update batch_run set fencing_token = fencing_token + 1, node = ?, execution_id = null, heartbeat_at = clock_timestamp()
                where id = ?
                """, node.boot(), run.value());
    }

    private void giveUp(BatchRunId run) {
        String status = "case when stop_requested then 'STOPPED' else 'FAILED' end";
        database.update(
                "update invoice_run r set status = (select " + status
                        + " from batch_run b where b.id = r.batch_run_id), finished_at = ? where batch_run_id = ? and status = 'RUNNING'",
                OffsetDateTime.now(clock),
                run.value());
        database.update(
                "update batch_run set status = " + status + ", fencing_token = fencing_token + 1 where id = ?",
                run.value());
    }

    public Optional<Long> stop(InvoiceRunId run) {
        List<Optional<Long>> asked = database.query(STOP, row -> optional(row, 1), run.value());
        return asked.stream().findFirst().orElseThrow(() -> new RunNotStoppable(run));
    }

    public BatchRunId restartable(InvoiceRunId run) {
        Restart restart = database.query(RESTARTABLE, RunWatch::restart, run.value()).stream()
                .findFirst()
                .orElseThrow(() -> new RunNotRestartable(run));
        restart.underWay().ifPresent(other -> {
            throw new RunUnderWay(other);
        });
        return restart.run();
    }

    private record Restart(BatchRunId run, Optional<InvoiceRunId> underWay) {}

    private static Restart restart(ResultSet row) throws SQLException {
        UUID underWay = row.getObject(2, UUID.class);
        return new Restart(
                new BatchRunId(row.getObject(1, UUID.class)),
                Optional.ofNullable(underWay).map(InvoiceRunId::new));
    }

    public Optional<Long> execution(BatchRunId run) {
        return database
                .query(
                        "select execution_id from batch_run where id = ? and execution_id is not null",
                        row -> row.getLong(1),
                        run.value())
                .stream()
                .findFirst();
    }

    /** First days of months to organisations: those whose billing day is today, or was and no run came of it. */
    public Map<LocalDate, List<Integer>> unbilled(List<BillingDay> latest) {
        return database
                .query(
                        MISSED,
                        row -> new BillingDay(row.getInt(1), row.getObject(2, LocalDate.class)),
                        SqlArray.of("integer", latest, BillingDay::organisation),
                        SqlArray.of("date", latest, BillingDay::day),
                        LocalDate.now(clock))
                .stream()
                .collect(Collectors.groupingBy(
                        due -> due.day().withDayOfMonth(1),
                        Collectors.mapping(BillingDay::organisation, Collectors.toList())));
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new OrphanedRun(
                        new BatchRunId(row.getObject(1, UUID.class)),
                        RunKind.valueOf(row.getString(2)),
                        optional(row, 3)),
                row.getBoolean(4));
    }

    private static Optional<Long> optional(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
