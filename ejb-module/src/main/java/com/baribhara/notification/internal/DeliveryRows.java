package com.baribhara.notification.internal;

import com.baribhara.notification.DeliveryChannel;
import com.baribhara.notification.DeliveryState;
import com.baribhara.shared.Ids;
import com.baribhara.shared.message.OutgoingMessage;
import com.baribhara.shared.message.OutgoingMessages;
import com.baribhara.shared.security.KeyWrapping;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** Keeps what any domain has to say to a person until it is sent. */
@ApplicationScoped
public class DeliveryRows implements OutgoingMessages {
    private static final String ADD = """
            insert into delivery (id, kind, channel, recipient, language, params, sealed, state, reason, created_at, next_try_at, expires_at,
                                  ended_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String NOBODY = "NOBODY";

    private final OrganisationDatabase database;
    private final KeyWrapping wrapping;
    private final Clock clock;
    private final Event<DeliveryStored> stored;

    protected DeliveryRows() {
        this(null, null, null, null);
    }

    @Inject
    public DeliveryRows(
            OrganisationDatabase database, KeyWrapping wrapping, @RealTime Clock clock, Event<DeliveryStored> stored) {
        this.database = database;
        this.wrapping = wrapping;
        this.clock = clock;
        this.stored = stored;
    }

    @Override
    public void send(OutgoingMessage message) {
        UUID id = Ids.next();
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean sent = message.deliverable();
        DeliveryChannel channel = DeliveryChannel.valueOf(message.to().kind().name());
        database.update(
                ADD,
                id,
                message.kind().name(),
                channel.name(),
                message.to().value(),
                message.language(),
                json(message.params()),
                sent && message.secret() != null ? sealed(message.secret(), id) : null,
                (sent ? DeliveryState.WAITING : DeliveryState.WITHHELD).name(),
                sent ? null : NOBODY,
                now,
                now,
                now.plus(message.life()),
                sent ? null : now);
        stored.fire(new DeliveryStored(channel));
    }

    private byte[] sealed(String secret, UUID id) {
        return wrapping.wrap(secret.getBytes(StandardCharsets.UTF_8), DueDelivery.sealOf(id));
    }

    private static String json(Map<String, String> params) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        params.forEach((name, value) -> {
            if (value != null) {
                json.add(name, value);
            }
        });
        return json.build().toString();
    }
}
