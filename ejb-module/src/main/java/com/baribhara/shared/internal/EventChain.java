package com.baribhara.shared.internal;

import com.baribhara.shared.event.Seal;
import com.baribhara.shared.internal.Outbox.Logged;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Appends events to the chains of their organisations, in the order in which the relay finds them. One node at a time does that, under the
 * relay's lock: a chain has one end.
 */
@ApplicationScoped
public class EventChain {
    private static final String ENDS = """
            select organisation_id, number, encode(hash, 'hex') from event_chain where organisation_id = any (?)
            """;

    private static final String APPEND = """
            insert into event_chain (organisation_id, number, hash, sealed_at)
            select organisation, number, decode(hash, 'hex'), ?
            from unnest(?::integer[], ?::bigint[], ?::text[]) as s (organisation, number, hash)
            on conflict (organisation_id) do update set number = excluded.number, hash = excluded.hash, sealed_at = excluded.sealed_at
            """;

    private final BatchDatabase database;
    private final Clock clock;

    protected EventChain() {
        this(null, null);
    }

    @Inject
    public EventChain(BatchDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Moves the ends of the chains; the caller writes the seals beside their events, in the same transaction.
     *
     * @return the seal of each event that had none
     */
    Map<UUID, Seal> append(List<Logged> events) {
        List<Logged> open = events.stream().filter(event -> !event.sealed()).toList();
        Map<UUID, Seal> seals = new HashMap<>();
        if (open.isEmpty()) {
            return seals;
        }
        Map<Integer, Seal> ends = ends(open);
        for (Logged logged : open) {
            Seal seal = ends.getOrDefault(logged.organisation(), Seal.NONE).next(logged.event());
            ends.put(logged.organisation(), seal);
            seals.put(logged.event().id(), seal);
        }
        List<Map.Entry<Integer, Seal>> moved = List.copyOf(ends.entrySet());
        database.update(
                APPEND,
                OffsetDateTime.now(clock),
                SqlArray.of("integer", moved, Map.Entry::getKey),
                SqlArray.of("bigint", moved, end -> end.getValue().number()),
                SqlArray.of("text", moved, end -> end.getValue().hash()));
        return seals;
    }

    private Map<Integer, Seal> ends(List<Logged> events) {
        Map<Integer, Seal> ends = new HashMap<>();
        database.query(
                ENDS,
                row -> ends.put(row.getInt(1), new Seal(row.getLong(2), row.getString(3))),
                SqlArray.of("integer", events.stream().map(Logged::organisation).collect(Collectors.toSet())));
        return ends;
    }
}
