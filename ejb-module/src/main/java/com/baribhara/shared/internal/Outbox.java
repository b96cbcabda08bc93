package com.baribhara.shared.internal;

import com.baribhara.shared.event.LoggedEvent;
import com.baribhara.shared.event.Seal;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Events that are recorded and not yet published, or not yet sealed, of all organisations. */
@ApplicationScoped
public class Outbox {

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('baribhara.event-relay'))";

    private static final String WAITING = "select " + LoggedEvent.COLUMNS + """
            , e.organisation_id, e.published_at is not null, e.chain_no is not null
            from domain_event e where (e.published_at is null or e.chain_no is null) %s order by e.position limit ?
            """;

    private static final String UNDONE = WAITING.formatted("");
    private static final String UNSEALED = WAITING.formatted("and e.chain_no is null");

    private static final String MARK = """
            update domain_event e set published_at = coalesce(e.published_at, ?), chain_no = coalesce(e.chain_no, done.number),
                chain_hash = coalesce(e.chain_hash, decode(done.hash, 'hex'))
            from unnest(?::integer[], ?::uuid[], ?::bigint[], ?::text[]) as done (organisation_id, id, number, hash)
            where e.organisation_id = done.organisation_id and e.id = done.id
            """;

    private final BatchDatabase database;
    private final Clock clock;

    protected Outbox() {
        this(null, null);
    }

    @Inject
    public Outbox(BatchDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An event as it waits to be sent. */
    record Waiting(int organisationKey, UUID organisation, UUID id, String json) {}

    /** An event with something left to do. */
    record Logged(int organisation, LoggedEvent event, boolean published, boolean sealed) {

        Waiting waiting() {
            // types are names and the rest are ids and instants: nothing to escape; the payload is JSON already
            String json = "{\"id\":\"" + event.id() + "\",\"type\":\"" + event.type() + "\",\"aggregate\":\""
                    + event.aggregate() + "\",\"occurredAt\":\"" + event.occurredAt() + "\",\"payload\":"
                    + event.payload() + "}";
            return new Waiting(organisation, event.organisation(), event.id(), json);
        }
    }

    /** One node relays at a time, until its transaction ends; that keeps the order. */
    boolean mine() {
        return database.query(LOCK, row -> row.getBoolean(1)).contains(true);
    }

    List<Logged> oldest(int limit) {
        return database.query(UNDONE, Outbox::logged, limit);
    }

    List<Logged> unsealed(int limit) {
        return database.query(UNSEALED, Outbox::logged, limit);
    }

    /** By one update: a second version of each row is what either would cost alone. */
    void markDone(List<Logged> events, Map<UUID, Seal> seals) {
        mark(OffsetDateTime.now(clock), events, seals);
    }

    void markSealed(List<Logged> events, Map<UUID, Seal> seals) {
        mark(null, events, seals);
    }

    private void mark(OffsetDateTime publishedAt, List<Logged> events, Map<UUID, Seal> seals) {
        database.update(
                MARK,
                publishedAt,
                SqlArray.of("integer", events, Logged::organisation),
                SqlArray.of("uuid", events, logged -> logged.event().id()),
                SqlArray.of("bigint", events, of(seals, Seal::number)),
                SqlArray.of("text", events, of(seals, Seal::hash)));
    }

    private static Function<Logged, Object> of(Map<UUID, Seal> seals, Function<Seal, Object> part) {
        return logged -> {
            Seal seal = seals.get(logged.event().id());
            return seal == null ? null : part.apply(seal);
        };
    }

    private static Logged logged(ResultSet row) throws SQLException {
        int next = LoggedEvent.NEXT_COLUMN;
        return new Logged(row.getInt(next), LoggedEvent.read(row), row.getBoolean(next + 1), row.getBoolean(next + 2));
    }
}
