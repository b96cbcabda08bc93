package com.baribhara.audit.model;

import com.baribhara.audit.AuditView;
import com.baribhara.shared.time.Dhaka;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A sealed line of the event log, to be read. */
@Entity
@Immutable
@Table(name = "domain_event")
public class AuditEntry {
    @Id
    private UUID id;

    @Column(name = "chain_no")
    private Long number;

    @Column(name = "chain_hash")
    private byte[] hash;

    @Column(nullable = false)
    private String type;

    @Column(name = "aggregate_id", nullable = false)
    private UUID aggregate;

    @Column(columnDefinition = "jsonb", nullable = false)
    private String payload;

    @Column(nullable = false)
    private String actor;

    @Column(name = "account_id")
    private UUID account;

    private String address;

    @Column(name = "request_id")
    private String request;

    @Column(name = "occurred_at", nullable = false)
    private Instant occurredAt;

    protected AuditEntry() {}

    public Long number() {
        return number;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public AuditView view() {
        return new AuditView(
                number,
                id,
                type,
                aggregate,
                actor,
                account,
                address,
                request,
                Dhaka.time(occurredAt),
                details(payload),
                HexFormat.of().formatHex(hash));
    }

    /** A payload is a flat object, so each of its values is a text, a number or a truth. */
    public static Map<String, String> details(String payload) {
        Map<String, String> details = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            reader.readObject()
                    .forEach((name, value) ->
                            details.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
        }
        return details;
    }
}
