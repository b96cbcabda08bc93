package com.baribhara.shared.event;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * A row of the event log, whole: what a seal is about.
 *
 * @param organisation its uid
 * @param payload JSON as the database writes it
 * @param account who acted; null when the system did
 * @param address from where it was asked for; null when nobody asked
 * @param request the id of the request; null likewise
 * @param objects a digest of the further objects it names; null when it names none
 */
public record LoggedEvent(
        UUID organisation,
        UUID id,
        long position,
        String type,
        UUID aggregate,
        String payload,
        String actor,
        UUID account,
        String address,
        String request,
        OffsetDateTime occurredAt,
        String objects) {

    /** To be selected from {@code domain_event e}, first of all columns, for {@link #read}. */
    public static final String COLUMNS = """
            organisation_uid(e.organisation_id), e.id, e.position, e.type, e.aggregate_id, e.payload::text, e.actor, e.account_id, e.address,
            e.request_id, e.occurred_at,
            (select encode(sha256(convert_to(string_agg(o.object_id || ' ' || o.act, ',' order by o.object_id), 'UTF8')), 'hex')
             from domain_event_object o where o.organisation_id = e.organisation_id and o.event_id = e.id)""";

    /** The first column after {@link #COLUMNS}. */
    public static final int NEXT_COLUMN = 13;

    /** Looked up once: finding it costs a hundred times what it does. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** Microseconds, which is what the database keeps. */
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    public static LoggedEvent read(ResultSet row) throws SQLException {
        return new LoggedEvent(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getLong(3),
                row.getString(4),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getString(7),
                row.getObject(8, UUID.class),
                row.getString(9),
                row.getString(10),
                row.getObject(11, OffsetDateTime.class),
                row.getString(12));
    }

    /** What is hashed. */
    String canonical() {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        put(json, "account", account);
        put(json, "actor", actor);
        put(json, "address", address);
        put(json, "aggregate", aggregate);
        put(json, "id", id);
        put(json, "objects", objects);
        put(json, "occurredAt", INSTANT.format(occurredAt.withOffsetSameInstant(ZoneOffset.UTC)));
        put(json, "organisation", organisation);
        json.add("payload", payloadJson());
        json.add("position", position);
        put(json, "request", request);
        put(json, "type", type);
        return CanonicalJson.of(json.build());
    }

    private JsonObject payloadJson() {
        try (JsonReader reader = JSON.createReader(new StringReader(payload))) {
            return reader.readObject();
        }
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }
}
