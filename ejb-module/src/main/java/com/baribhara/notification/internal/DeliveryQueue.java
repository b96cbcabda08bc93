package com.baribhara.notification.internal;

import com.baribhara.notification.DeliveryChannel;
import com.baribhara.notification.DeliveryState;
import com.baribhara.notification.internal.channel.Outcome;
import com.baribhara.shared.message.MessageKind;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.time.RealTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Messages of all organisations in the order in which they are due, each taken and ended in a short transaction of its own: none is open
 * while a server of others is waited for. One node takes at a time, so that the budget of a recipient is kept.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryQueue {
    /** Longer than any attempt takes: then its node is dead, and another tries. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private static final Duration KEPT = Duration.ofDays(90);
    private static final String DAY = "1 day";

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('baribhara.delivery.' || ?))::text";

    private static final String OVER_BUDGET = """
            update delivery d set state = 'WITHHELD', reason = 'BUDGET', sealed = null, ended_at = ?
            where d.channel = ? and d.state = 'WAITING' and d.attempts = 0 and d.next_try_at <= ?
                and (select count(*) from delivery o where o.channel = d.channel and o.recipient = d.recipient
                     and o.tried_at > ?::timestamptz - ?::interval and o.state in ('SENDING', 'SENT')) >= ?
            """;

    private static final String CLAIM_ONE = """
            update delivery d set state = 'SENDING', attempts = d.attempts + 1, tried_at = ?, next_try_at = ?
            from (select organisation_id, id from delivery
                  where channel = ? and ended_at is null and next_try_at <= ? and expires_at > ?
                  order by next_try_at, id limit 1 for update skip locked) due
            where d.organisation_id = due.organisation_id and d.id = due.id
            returning d.organisation_id, d.id, d.kind, d.recipient, d.language, d.params::text, d.sealed, d.attempts, d.expires_at
            """;

    private static final String END = """
            update delivery set state = ?, reason = ?, reference = ?, sealed = null, ended_at = ?
            where organisation_id = ? and id = ? and ended_at is null and attempts = ?
            """;

    private static final String AGAIN = """
            update delivery set state = 'WAITING', reason = ?, next_try_at = ?
            where organisation_id = ? and id = ? and ended_at is null and attempts = ?
            """;

    private static final String EXPIRE =
            "update delivery set state = 'EXPIRED', sealed = null, ended_at = ? where ended_at is null and expires_at <= ?";

    private static final String FORGET = """
            delete from delivery where (organisation_id, id) in
                (select organisation_id, id from delivery where ended_at < ? limit 1000 for update skip locked)
            """;

    private final BatchDatabase database;
    private final Clock clock;

    protected DeliveryQueue() {
        this(null, null);
    }

    @Inject
    public DeliveryQueue(BatchDatabase database, @RealTime Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The next one, which is this caller's until it says what came of it. */
    public Optional<DueDelivery> claim(DeliveryChannel channel, int budget) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String name = channel.name();
        database.query(LOCK, row -> row.getString(1), name);
        database.update(OVER_BUDGET, now, name, now, now, DAY, budget);
        return database.query(CLAIM_ONE, DeliveryQueue::due, now, now.plus(CLAIM), name, now, now).stream()
                .findFirst();
    }

    /** Whoever was overtaken meanwhile, because it took too long, changes nothing. */
    public void end(DueDelivery delivery, Outcome outcome) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        switch (outcome.result()) {
            case SENT -> end(delivery, DeliveryState.SENT, null, outcome.detail(), now);
            case REFUSED -> end(delivery, DeliveryState.REFUSED, outcome.detail(), null, now);
            default ->
                database.update(
                        AGAIN,
                        outcome.detail(),
                        now.plus(Backoff.after(delivery.attempts(), outcome.pause())),
                        delivery.organisationKey(),
                        delivery.id(),
                        delivery.attempts());
        }
    }

    private void end(DueDelivery delivery, DeliveryState state, String reason, String reference, OffsetDateTime now) {
        database.update(
                END,
                state.name(),
                reason,
                reference,
                now,
                delivery.organisationKey(),
                delivery.id(),
                delivery.attempts());
    }

    /** Ends what is of no use any more, with its secrets, whether there is a channel or not; forgets what ended long ago. */
    public int sweep() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int expired = database.update(EXPIRE, now, now);
        database.update(FORGET, now.minus(KEPT));
        return expired;
    }

    private static DueDelivery due(ResultSet row) throws SQLException {
        return new DueDelivery(
                row.getInt(1),
                row.getObject(2, UUID.class),
                MessageKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                params(row.getString(6)),
                row.getBytes(7),
                row.getInt(8),
                row.getObject(9, OffsetDateTime.class));
    }

    private static Map<String, String> params(String json) {
        JsonObject stored = Json.createReader(new StringReader(json)).readObject();
        Map<String, String> params = new TreeMap<>();
        stored.forEach((name, value) -> params.put(name, ((JsonString) value).getString()));
        return params;
    }
}
