package com.baribhara.notification.model;

import com.baribhara.notification.NotificationKind;
import com.baribhara.notification.NotificationView;
import com.baribhara.shared.BillingMonth;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A notice in the hands of a tenant; stored in bulk where the events come in, so here it is only read. */
@Entity
@Immutable
@Table(name = "notification")
public class Notification {
    @Id
    private UUID id;

    @Column(name = "tenant_id", nullable = false)
    private UUID tenant;

    @Column(name = "event_id", nullable = false)
    private UUID event;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NotificationKind kind;

    @Column(columnDefinition = "jsonb", nullable = false)
    @ColumnTransformer(write = "?::jsonb")
    private String params;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notification() {}

    public UUID id() {
        return id;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public NotificationView view() {
        return new NotificationView(
                id,
                kind,
                texts(),
                createdAt.atZone(BillingMonth.ZONE).toOffsetDateTime(),
                readAt == null ? null : readAt.atZone(BillingMonth.ZONE).toOffsetDateTime());
    }

    private Map<String, String> texts() {
        JsonObject stored = Json.createReader(new StringReader(params)).readObject();
        Map<String, String> texts = new TreeMap<>();
        stored.forEach((name, value) -> texts.put(name, ((JsonString) value).getString()));
        return texts;
    }
}
