package com.baribhara.shared.internal;

import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Events that are recorded and not yet published, of all organisations. */
@ApplicationScoped
public class Outbox {

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('baribhara.event-relay'))";

    private static final String UNPUBLISHED = """
            select organisation_id, organisation_uid(organisation_id), id, type, aggregate_id, occurred_at, payload::text
            from domain_event where published_at is null order by position limit ?
            """;

    private static final String MARK = """
            update domain_event e set published_at = ?
            from unnest(?::integer[], ?::uuid[]) as sent (organisation_id, id)
            where e.organisation_id = sent.organisation_id and e.id = sent.id
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

    /** An event as it waits. */
    record Waiting(int organisationKey, UUID organisation, UUID id, String json) {}

    /** One node relays at a time, until its transaction ends; that keeps the order. */
    boolean mine() {
        return database.query(LOCK, row -> row.getBoolean(1)).contains(true);
    }

    List<Waiting> oldest(int limit) {
        return database.query(UNPUBLISHED, Outbox::waiting, limit);
    }

    void markPublished(List<Waiting> sent) {
        database.update(
                MARK,
                OffsetDateTime.now(clock),
                SqlArray.of("integer", sent, Waiting::organisationKey),
                SqlArray.of("uuid", sent, Waiting::id));
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        UUID id = row.getObject(3, UUID.class);
        // types are names and the rest are ids and instants: nothing to escape; the payload is JSON already
        String json = "{\"id\":\"" + id + "\",\"type\":\"" + row.getString(4) + "\",\"aggregate\":\"" + row.getString(5)
                + "\",\"occurredAt\":\"" + row.getObject(6, OffsetDateTime.class) + "\",\"payload\":" + row.getString(7)
                + "}";
        return new Waiting(row.getInt(1), row.getObject(2, UUID.class), id, json);
    }
}
