package com.baribhara.invoice.internal;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.ClaimRun;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunPartition;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Ids;
import com.baribhara.shared.OrganisationRow;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The rows of a run. Who owns it and since when is told by the database's own clock, which all nodes share; the business clock may
 * stand elsewhere.
 */
@ApplicationScoped
public class BatchRunStore {

    private static final String CLAIM = """
            insert into invoice_run (organisation_id, id, batch_run_id, kind, month, as_of, dry_run, status, requested_by, started_at)
            select organisation_id, id, ?, ?, ?, ?, ?, 'RUNNING', ?, ?
            from unnest(?::integer[], ?::uuid[]) as wanted (organisation_id, id)
            order by organisation_id
            on conflict do nothing
            """;

    // true for one that somebody wanted stopped before this execution came to it
    private static final String FREE = """
            select status = 'RUNNING' and stop_requested from batch_run
            where (status in ('STOPPED', 'FAILED')
                   or status = 'RUNNING' and (execution_id is null or execution_id = ?
                                              or heartbeat_at < clock_timestamp() - interval '90 seconds'))
                and id = ?
            for update
            """;

    private static final String OWNED =
            "select id, fencing_token, kind, month, as_of, dry_run, selected from batch_run where ";

    private final BatchDatabase database;
    private final ThisNode node;
    private final Clock clock;

    protected BatchRunStore() {
        this(null, null, null);
    }

    @Inject
    public BatchRunStore(BatchDatabase database, ThisNode node, Clock clock) {
        this.database = database;
        this.node = node;
        this.clock = clock;
    }

    /** Empty when every organisation's month is under way already, or there is no organisation. */
    public Optional<BatchRunId> claim(ClaimRun claim) {
        BatchRunId run = new BatchRunId(Ids.next());
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.update(
                """
                insert into batch_run (id, kind, month, as_of, dry_run, status, heartbeat_at, created_at)
                values (?, ?, ?, ?, ?, 'RUNNING', clock_timestamp(), ?)
                """, run.value(), claim.kind().name(), claim.month().first(), claim.asOf(), claim.dryRun(), now);
        int claimed = database.update(
                CLAIM,
                run.value(),
                claim.kind().name(),
                claim.month().first(),
                claim.asOf(),
                claim.dryRun(),
                claim.requestedBy(),
                now,
                SqlArray.of("integer", claim.organisations()),
                SqlArray.of("uuid", claim.organisations(), organisation -> Ids.next()));
        if (claimed == 0) {
            // the row stays as a trace that somebody asked
            database.update("update batch_run set status = 'STOPPED' where id = ?", run.value());
            return Optional.empty();
        }
        return Optional.of(run);
    }

    /** Makes this execution on this node the owner, unless a living one has the run, the run has ended well, or it was to stop. */
    public Optional<OwnedRun> adopt(BatchRunId run, long execution) {
        List<Boolean> toStop = database.query(FREE, row -> row.getBoolean(1), execution, run.value());
        if (toStop.isEmpty()) {
            return Optional.empty();
        }
        if (toStop.contains(true)) {
            stop(run.value());
            return Optional.empty();
        }
        database.update("""
                update batch_run set status = 'RUNNING', fencing_token = fencing_token + 1, node = ?, execution_id = ?,
                       heartbeat_at = clock_timestamp(), stop_requested = false
                where id = ?
                """, node.boot(), execution, run.value());
        database.update(
                "update invoice_run set status = 'RUNNING', finished_at = null where batch_run_id = ? and status <> 'RUNNING'",
                run.value());
        return owned(execution);
    }

    public Optional<OwnedRun> owned(long execution) {
        return database
                .query(OWNED + "execution_id = ? and status = 'RUNNING'", BatchRunStore::ownedRun, execution)
                .stream()
                .findFirst();
    }

    /** Holds the token until the transaction ends: whoever wants to raise it waits. */
    public boolean holdsToken(OwnedRun run) {
        return !database.query(
                        OWNED + "id = ? and fencing_token = ? and status = 'RUNNING' for key share",
                        BatchRunStore::ownedRun,
                        run.id().value(),
                        run.token())
                .isEmpty();
    }

    public Map<Integer, UUID> runs(BatchRunId run) {
        Map<Integer, UUID> runs = new HashMap<>();
        database.query(
                "select organisation_id, id from invoice_run where batch_run_id = ?",
                row -> runs.put(row.getInt(1), row.getObject(2, UUID.class)),
                run.value());
        return runs;
    }

    public List<RunPartition> partitions(BatchRunId run) {
        return database.query(
                """
                select partition_no, after_organisation, after_id, to_organisation, to_id
                from batch_run_partition where batch_run_id = ? order by partition_no
                """,
                row -> new RunPartition(
                        row.getInt(1),
                        new OrganisationRow(row.getInt(2), row.getObject(3, UUID.class)),
                        new OrganisationRow(row.getInt(4), row.getObject(5, UUID.class))),
                run.value());
    }

    public void plan(BatchRunId run, Collection<RunPartition> partitions) {
        database.update(
                """
                insert into batch_run_partition
                select ?, * from unnest(?::integer[], ?::integer[], ?::uuid[], ?::integer[], ?::uuid[])
                """,
                run.value(),
                SqlArray.of("integer", partitions, RunPartition::number),
                SqlArray.of("integer", partitions, part -> part.after().organisation()),
                SqlArray.of("uuid", partitions, part -> part.after().id()),
                SqlArray.of("integer", partitions, part -> part.to().organisation()),
                SqlArray.of("uuid", partitions, part -> part.to().id()));
    }

    /** Tells each organisation how many leases to expect; those that are not named have none. */
    public void expect(BatchRunId run, Map<Integer, Integer> leases) {
        database.update(
                """
                update invoice_run r set expected = e.leases
                from unnest(?::integer[], ?::integer[]) as e (organisation_id, leases)
                where r.batch_run_id = ? and r.organisation_id = e.organisation_id
                """, SqlArray.of("integer", leases.keySet()), SqlArray.of("integer", leases.values()), run.value());
    }

    public void moveOn(OwnedRun run, int partition, OrganisationRow done) {
        database.update(
                "update batch_run_partition set after_organisation = ?, after_id = ? where batch_run_id = ? and partition_no = ?",
                done.organisation(),
                done.id(),
                run.id().value(),
                partition);
    }

    /**
     * Stops the run of an execution that somebody wanted stopped. Nothing happens when nobody did (the server stops, not the run, which
     * is left to whoever takes it over) or when the run has been taken over.
     */
    public void stopIfRequested(long execution) {
        database.query(
                        "select id from batch_run where execution_id = ? and status = 'RUNNING' and stop_requested for update",
                        row -> row.getObject(1, UUID.class),
                        execution)
                .forEach(this::stop);
    }

    private void stop(UUID run) {
        database.update("update batch_run set status = 'STOPPED' where id = ?", run);
        database.update(
                "update invoice_run set status = 'STOPPED', finished_at = ? where batch_run_id = ? and status = 'RUNNING'",
                OffsetDateTime.now(clock),
                run);
    }

    private static OwnedRun ownedRun(ResultSet row) throws SQLException {
        return new OwnedRun(
                new BatchRunId(row.getObject(1, UUID.class)),
                row.getLong(2),
                RunKind.valueOf(row.getString(3)),
                BillingMonth.of(row.getObject(4, LocalDate.class)),
                row.getObject(5, LocalDate.class),
                row.getBoolean(6),
                row.getBoolean(7));
    }
}
