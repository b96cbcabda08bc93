package com.baribhara.tenant.internal.portfolio;

import com.baribhara.shared.Ids;
import com.baribhara.tenant.ImportError;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rows of {@code portfolio_import} as a queue of work for all nodes. Its version is the fencing token: whoever takes an
 * import raises it, and what an owner taken for dead still wants to write finds another version and fails.
 */
class ImportQueue {
    /** An owner that has not been heard of for so long is dead; since nothing was changed, another may begin anew. */
    private static final String DEAD_AFTER = "interval '90 seconds'";

    private static final String OPEN =
            "(i.status = 'RECEIVED' or i.status = 'RUNNING' and i.heartbeat_at < now() - " + DEAD_AFTER + ")";

    private final ImportDatabase database;

    ImportQueue(ImportDatabase database) {
        this.database = database;
    }

    /** An import that waits to be taken. */
    record Waiting(UUID organisation, UUID id) {}

    /** An import that is ours. */
    record Taken(UUID organisation, UUID id, int version, String fileName) {}

    List<Waiting> waiting() throws SQLException {
        return database.acrossOrganisations(connection -> {
            List<Waiting> waiting = new ArrayList<>();
            Sql.query(
                    connection,
                    "select o.uid, i.id from portfolio_import i join organisation o on o.id = i.organisation_id where "
                            + OPEN + " order by i.uploaded_at limit 20",
                    row -> waiting.add(new Waiting(row.getObject(1, UUID.class), row.getObject(2, UUID.class))));
            return waiting;
        });
    }

    /** Empty when another node was first. */
    Optional<Taken> take(Waiting waiting) throws SQLException {
        return database.within(waiting.organisation(), connection -> {
            List<Taken> taken = new ArrayList<>();
            Sql.query(
                    connection,
                    "update portfolio_import set status = 'RUNNING', heartbeat_at = now(), rows_read = 0, version = version + 1"
                            + " where id = (select i.id from portfolio_import i where i.id = ? and " + OPEN
                            + " for update skip locked) returning version, file_name",
                    row -> taken.add(new Taken(waiting.organisation(), waiting.id(), row.getInt(1), row.getString(2))),
                    waiting.id());
            return taken.stream().findFirst();
        });
    }

    void beat(Taken ours, int rowsRead) throws SQLException {
        database.within(
                ours.organisation(),
                connection -> Sql.execute(
                        connection,
                        "update portfolio_import set heartbeat_at = now(), rows_read = ?"
                                + " where id = ? and version = ? and status = 'RUNNING'",
                        rowsRead,
                        ours.id(),
                        ours.version()));
    }

    /** In the transaction of the import itself. */
    void complete(Connection connection, Taken ours, PortfolioLoader.Outcome outcome, OffsetDateTime now)
            throws SQLException {
        end(connection, ours, "COMPLETED", outcome, now);
        count(connection, ours, outcome);
        Object[] counts = new Object[12];
        counts[0] = Ids.next();
        counts[1] = ours.id();
        counts[2] = ours.fileName();
        counts[3] = outcome.rows();
        int next = 4;
        for (CsvFile file : List.of(CsvFile.PROPERTIES, CsvFile.UNITS, CsvFile.TENANTS, CsvFile.LEASES)) {
            counts[next++] = outcome.written().get(file).added();
            counts[next++] = outcome.written().get(file).changed();
        }
        Sql.execute(connection, """
                insert into domain_event (id, type, aggregate_id, payload, actor, occurred_at)
                select e.id, 'PortfolioImported', e.import, jsonb_build_object('fileName', e.file_name, 'rows', e.rows,
                    'propertiesAdded', e.p1, 'propertiesChanged', e.p2, 'unitsAdded', e.u1, 'unitsChanged', e.u2,
                    'tenantsAdded', e.t1, 'tenantsChanged', e.t2, 'leasesAdded', e.l1, 'leasesChanged', e.l2),
                    'portfolio-import', i.finished_at
                from (values (?::uuid, ?::uuid, ?::text, ?::integer, ?::integer, ?::integer, ?::integer, ?::integer,
                    ?::integer, ?::integer, ?::integer, ?::integer))
                    as e (id, import, file_name, rows, p1, p2, u1, u2, t1, t2, l1, l2)
                join portfolio_import i on i.id = e.import""", counts);
        for (CsvFile file : outcome.written().keySet()) {
            touched(connection, file, (UUID) counts[0]);
        }
    }

    /** Names what the import added or changed, so that the history of each thing has it; a charge belongs to its lease. */
    private static void touched(Connection connection, CsvFile file, UUID event) throws SQLException {
        String staged = file == CsvFile.CHARGES
                ? "select distinct l.id, 'CHANGED' from staged_lease_charge s join lease l on l.code = s.lease"
                : "select s.id, case when s.known then 'CHANGED' else 'ADDED' end from " + file.staged() + " s";
        Sql.execute(
                connection,
                "insert into domain_event_object (object_id, act, event_id) select n.id, n.act, ? from (" + staged
                        + " where not s.known or s.changed) as n (id, act) on conflict do nothing",
                event);
    }

    private static void count(Connection connection, Taken ours, PortfolioLoader.Outcome outcome) throws SQLException {
        for (CsvFile file : outcome.written().keySet()) {
            Merge.Written written = outcome.written().get(file);
            Sql.execute(
                    connection,
                    "insert into portfolio_import_file (import_id, file, rows_read, added, changed) values (?, ?, ?, ?, ?)",
                    ours.id(),
                    file.fileName(),
                    written.read(),
                    written.added(),
                    written.changed());
        }
    }

    void fail(Taken ours, PortfolioLoader.Outcome outcome, OffsetDateTime now) throws SQLException {
        database.within(ours.organisation(), connection -> {
            end(connection, ours, "FAILED", outcome, now);
            int position = 0;
            for (ImportError error : outcome.errors()) {
                Sql.execute(
                        connection,
                        "insert into portfolio_import_error (import_id, position, file, row_no, field, code, args)"
                                + " values (?, ?, ?, ?::integer, ?, ?, ?)",
                        ours.id(),
                        position++,
                        error.file(),
                        error.row(),
                        error.field(),
                        error.code(),
                        ErrorArguments.joined(error.args()));
            }
            return Sql.execute(
                    connection,
                    "insert into domain_event (id, type, aggregate_id, payload, actor, occurred_at) values (?, 'PortfolioImportFailed', ?,"
                            + " jsonb_build_object('fileName', ?::text, 'errors', ?::integer), 'portfolio-import', ?)",
                    Ids.next(),
                    ours.id(),
                    ours.fileName(),
                    outcome.errorCount(),
                    now);
        });
    }

    private static void end(
            Connection connection, Taken ours, String status, PortfolioLoader.Outcome outcome, OffsetDateTime now)
            throws SQLException {
        int ended = Sql.execute(
                connection,
                "update portfolio_import set status = ?, finished_at = ?, rows_read = ?, error_count = ?, version = version + 1"
                        + " where id = ? and version = ? and status = 'RUNNING'",
                status,
                now,
                outcome.rows(),
                outcome.errorCount(),
                ours.id(),
                ours.version());
        if (ended != 1) {
            throw new TakenOver();
        }
        Sql.execute(connection, "delete from portfolio_import_part where import_id = ?", ours.id());
    }

    /** Another node took us for dead and works on it now. */
    static class TakenOver extends SQLException {
        private static final long serialVersionUID = 1L;

        TakenOver() {
            super("the import was taken over by another node");
        }
    }
}
