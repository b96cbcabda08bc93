package com.baribhara.audit.internal;

import com.baribhara.audit.ChainProof;
import com.baribhara.audit.ChainProofStatus;
import com.baribhara.audit.model.FoundFault;
import com.baribhara.shared.Ids;
import com.baribhara.shared.ThisNode;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The rows of a proof of the chains. Whose it is, the database's own clock says, which all nodes share. */
@ApplicationScoped
public class EventProof {
    private static final String BEGIN = """
            insert into event_proof as p (day, status, node, started_at, heartbeat_at) values (?, 'RUNNING', ?, ?, clock_timestamp())
            on conflict (day) do update
                set status = 'RUNNING', node = excluded.node, started_at = excluded.started_at, heartbeat_at = clock_timestamp(),
                    finished_at = null, events = 0, faults = 0, signed = 0
                where ? or p.status = 'RUNNING' and p.heartbeat_at < clock_timestamp() - interval '15 minutes'
            returning p.day
            """;

    // the most that anybody will look at; one is enough to alarm
    private static final int MOST_FAULTS = 1000;

    private static final String FIND = """
            insert into event_fault (organisation_id, day, kind, number, event_id)
            select organisation_id, ?, kind, number, event_id
            from unnest(?::integer[], ?::text[], ?::bigint[], ?::uuid[]) as wrong (organisation_id, kind, number, event_id)
            on conflict do nothing
            """;

    private static final String FAULTY = """
            select organisation_id, count(*) from event_fault where day = ? group by organisation_id
            """;

    private static final String TELL = """
            insert into domain_event (organisation_id, id, type, aggregate_id, payload, actor, occurred_at)
            select o.id, ?, 'EventProofFailed', o.uid, jsonb_build_object('day', ?::date, 'faults', ?::integer), 'event-proof', ?
            from organisation o where o.id = ?
            """;

    /** By the clock of the database: those of nodes may differ. */
    private static final String LAST = """
            select day, status, finished_at, events, faults, signed from event_proof
            where status <> 'RUNNING' order by heartbeat_at desc limit 1
            """;

    private final BatchDatabase database;
    private final ThisNode node;
    private final Clock clock;

    protected EventProof() {
        this(null, null, null);
    }

    @Inject
    public EventProof(BatchDatabase database, ThisNode node, Clock clock) {
        this.database = database;
        this.node = node;
        this.clock = clock;
    }

    /** How many faults one organisation has. */
    private record Count(int organisation, int faults) {}

    /** Whether the day's proof is neither made nor being made. */
    public boolean due(LocalDate day) {
        return database.query("""
                        select from event_proof where day = ?
                            and (status <> 'RUNNING' or heartbeat_at >= clock_timestamp() - interval '15 minutes')
                        """, row -> day, day).isEmpty();
    }

    /** False when the day's proof is done, or a living node is at it. */
    public boolean begin(LocalDate day, boolean again) {
        boolean begun = !database.query(BEGIN, row -> day, day, node.boot(), OffsetDateTime.now(clock), again)
                .isEmpty();
        if (begun) {
            database.update("delete from event_fault where day = ?", day);
        }
        return begun;
    }

    /** Still at it, and so far. */
    void beat(LocalDate day, long events) {
        database.update(
                "update event_proof set events = ?, heartbeat_at = clock_timestamp() where day = ?", events, day);
    }

    void found(LocalDate day, List<FoundFault> faults, int signed) {
        List<FoundFault> kept = faults.subList(0, Math.min(MOST_FAULTS, faults.size()));
        database.update(
                FIND,
                day,
                SqlArray.of("integer", kept, FoundFault::organisation),
                SqlArray.of("text", kept, one -> one.fault().kind()),
                SqlArray.of("bigint", kept, one -> one.fault().number()),
                SqlArray.of("uuid", kept, one -> one.fault().event()));
        database.update("update event_proof set faults = ?, signed = ? where day = ?", faults.size(), signed, day);
    }

    public Optional<ChainProof> last() {
        return database
                .query(
                        LAST,
                        row -> new ChainProof(
                                row.getObject(1, LocalDate.class),
                                ChainProofStatus.valueOf(row.getString(2)),
                                row.getObject(3, OffsetDateTime.class),
                                row.getLong(4),
                                row.getLong(5),
                                row.getInt(6)))
                .stream()
                .findFirst();
    }

    /** Tells each organisation at fault, once. */
    public ChainProofStatus end(LocalDate day) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Count> faulty = database.query(FAULTY, row -> new Count(row.getInt(1), row.getInt(2)), day);
        for (Count count : faulty) {
            database.update(TELL, Ids.next(), day, count.faults(), now, count.organisation());
        }
        ChainProofStatus status = faulty.isEmpty() ? ChainProofStatus.PROVEN : ChainProofStatus.FAULTY;
        database.update("update event_proof set status = ?, finished_at = ? where day = ?", status.name(), now, day);
        return status;
    }
}
