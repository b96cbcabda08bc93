package com.baribhara.shared.model;

import com.baribhara.shared.event.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A line of the event log. */
@Entity
@Immutable
@Table(name = "domain_event")
public class RecordedEvent {
    @Id
    private UUID id;

    @Column(nullable = false)
    private String type;

    @Column(name = "aggregate_id", nullable = false)
    private UUID aggregate;

    @Column(columnDefinition = "jsonb", nullable = false)
    @ColumnTransformer(write = "?::jsonb")
    private String payload;

    @Column(nullable = false)
    private String actor;

    @Column(name = "occurred_at", nullable = false)
    private Instant occurredAt;

    protected RecordedEvent() {}

    public RecordedEvent(UUID id, DomainEvent event, String actor, Instant occurredAt) {
        this.id = id;
        this.type = event.type();
        this.aggregate = event.aggregate();
        this.payload = json(event);
        this.actor = actor;
        this.occurredAt = occurredAt;
    }

    public UUID id() {
        return id;
    }

    public String payload() {
        return payload;
    }

    private static String json(DomainEvent event) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(event.payload()).forEach((name, value) -> json.add(name, json(value)));
        return json.build().toString();
    }

    /** Numbers and booleans as such; ids, dates and amounts as they are written. */
    private static JsonValue json(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return Json.createValue(new BigDecimal(number.toString()));
        }
        return Json.createValue(value.toString());
    }
}
