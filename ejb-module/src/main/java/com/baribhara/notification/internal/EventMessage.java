package com.baribhara.notification.internal;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.event.PublishedEvent;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events of one organisation, as the relay writes them on the topic. */
record EventMessage(OrganisationId organisation, List<PublishedEvent> events) {

    static EventMessage parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject message = reader.readObject();
            return new EventMessage(
                    OrganisationId.valueOf(message.getString("organisation")),
                    message.getJsonArray("events").getValuesAs(EventMessage::event));
        }
    }

    private static PublishedEvent event(JsonValue value) {
        JsonObject event = value.asJsonObject();
        Map<String, Object> payload = new HashMap<>();
        event.getJsonObject("payload").forEach((name, field) -> payload.put(name, plain(field)));
        return new PublishedEvent(
                UUID.fromString(event.getString("id")),
                event.getString("type"),
                UUID.fromString(event.getString("aggregate")),
                OffsetDateTime.parse(event.getString("occurredAt")),
                payload);
    }

    private static Object plain(JsonValue field) {
        return switch (field.getValueType()) {
            case STRING -> ((JsonString) field).getString();
            case NUMBER -> ((JsonNumber) field).bigDecimalValue();
            case TRUE -> true;
            case FALSE -> false;
            default -> null;
        };
    }
}
