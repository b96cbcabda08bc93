package com.baribhara.invoice.internal;

import com.baribhara.ledger.FaultKind;
import com.baribhara.ledger.LastProof;
import com.baribhara.ledger.ProofStatus;
import com.baribhara.shared.Ids;
import com.baribhara.shared.ThisNode;
import com.baribhara.shared.sql.BatchDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The rows of a proof. Whose it is, the database's own clock says, which all nodes share. */
@ApplicationScoped
public class BookProof {
    private static final String BEGIN = """
            insert into ledger_proof as p (day, status, node, started_at, heartbeat_at) values (?, 'RUNNING', ?, ?, clock_timestamp())
            on conflict (day) do update
                set status = 'RUNNING', node = excluded.node, started_at = excluded.started_at, heartbeat_at = clock_timestamp(),
                    finished_at = null, checks = 0, faults = 0
                where ? or p.status = 'RUNNING' and p.heartbeat_at < clock_timestamp() - interval '15 minutes'
            returning p.day
            """;

    // the most that anybody will look at; one is enough to alarm
    private static final String FIND = """
            insert into ledger_fault (organisation_id, day, kind, object_id, expected, found)
            select organisation_id, ?, ?, object_id, expected, found
            from (%s) as wrong (organisation_id, object_id, expected, found) limit 1000
            on conflict do nothing
            """;

    private static final String TELL = """
            insert into domain_event (organisation_id, id, type, aggregate_id, payload, actor, occurred_at)
            select o.id, ?, 'LedgerProofFailed', o.uid, jsonb_build_object('day', ?::date, 'faults', ?::integer), 'ledger-proof', ?
            from organisation o where o.id = ?
            """;

    /** By the clock of the database: those of nodes may differ. */
    private static final String LAST = """
            select day, status, finished_at, faults from ledger_proof where status <> 'RUNNING' order by heartbeat_at desc limit 1""";

    private final BatchDatabase database;
    private final ThisNode node;
    private final Clock clock;

    protected BookProof() {
        this(null, null, null);
    }

    @Inject
    public BookProof(BatchDatabase database, ThisNode node, Clock clock) {
        this.database = database;
        this.node = node;
        this.clock = clock;
    }

    /** How many faults one organisation has. */
    private record Count(int organisation, int faults) {}

    /** Whether the day's proof is neither made nor being made. */
    public boolean due(LocalDate day) {
        return database.query("""
                        select from ledger_proof where day = ?
                            and (status <> 'RUNNING' or heartbeat_at >= clock_timestamp() - interval '15 minutes')
                        """, row -> day, day).isEmpty();
    }

    /** False when the day's proof is done, or a living node is at it. */
    public boolean begin(LocalDate day, boolean again) {
        boolean begun = !database.query(
                        BEGIN,
                        row -> row.getObject(1, LocalDate.class),
                        day,
                        node.boot(),
                        OffsetDateTime.now(clock),
                        again)
                .isEmpty();
        if (begun) {
            database.update("delete from ledger_fault where day = ?", day);
        }
        return begun;
    }

    /** @return how many faults there are of this kind, at most 1,000 of which are kept */
    public int check(LocalDate day, FaultKind kind) {
        int found = database.update(FIND.formatted(BookChecks.of(kind)), day, kind.name());
        database.update(
                "update ledger_proof set checks = checks + 1, faults = faults + ?, heartbeat_at = clock_timestamp() where day = ?",
                found,
                day);
        return found;
    }

    public Optional<LastProof> last() {
        return database.query(LAST, BookProof::finished).stream().findFirst();
    }

    private static LastProof finished(ResultSet row) throws SQLException {
        return new LastProof(
                row.getObject(1, LocalDate.class),
                ProofStatus.valueOf(row.getString(2)),
                row.getObject(3, OffsetDateTime.class),
                row.getInt(4));
    }

    /** Tells each organisation at fault, once. */
    public ProofStatus end(LocalDate day) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Count> faulty = database.query(
                "select organisation_id, count(*) from ledger_fault where day = ? group by organisation_id",
                row -> new Count(row.getInt(1), row.getInt(2)),
                day);
        for (Count count : faulty) {
            database.update(TELL, Ids.next(), day, count.faults(), now, count.organisation());
        }
        ProofStatus status = faulty.isEmpty() ? ProofStatus.PROVEN : ProofStatus.FAULTY;
        database.update("""
                update ledger_proof set status = ?, finished_at = ?, entries = (select count(*) from journal_entry) where day = ?
                """, status.name(), now, day);
        return status;
    }
}
