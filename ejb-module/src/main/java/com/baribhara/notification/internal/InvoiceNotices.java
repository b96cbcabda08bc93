package com.baribhara.notification.internal;

import com.baribhara.notification.NotificationKind;
import com.baribhara.shared.Ids;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.event.PublishedEvent;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells tenants of their invoices: once an invoice, however often its event comes; those with an account are written to as well. */
@ApplicationScoped
public class InvoiceNotices {
    private static final String CONSUMER = "notification";
    private static final List<String> PARAMS = List.of("invoice", "number", "month", "total", "due");

    private static final String DELIVER = """
            with fresh as (
                insert into processed_message (consumer, event_id, processed_at)
                select ?, event_id, ? from unnest(?::uuid[]) as event_id
                on conflict do nothing
                returning event_id)
            insert into notification (id, tenant_id, event_id, kind, params, created_at)
            select told.id, told.tenant_id, told.event_id, ?, told.params, ?
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::jsonb[]) as told (id, tenant_id, event_id, params)
            join fresh on fresh.event_id = told.event_id
            returning event_id
            """;

    private final OrganisationDatabase database;
    private final InvoiceMessages messages;
    private final Clock clock;

    protected InvoiceNotices() {
        this(null, null, null);
    }

    @Inject
    public InvoiceNotices(OrganisationDatabase database, InvoiceMessages messages, Clock clock) {
        this.database = database;
        this.messages = messages;
        this.clock = clock;
    }

    public void deliver(OrganisationId organisation, List<PublishedEvent> issued) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        SqlArray events = SqlArray.of("uuid", issued, PublishedEvent::id);
        database.enter(organisation);
        Set<UUID> told = Set.copyOf(database.query(
                DELIVER,
                row -> row.getObject(1, UUID.class),
                CONSUMER,
                now,
                events,
                NotificationKind.INVOICE_ISSUED.name(),
                now,
                SqlArray.of("uuid", issued, event -> Ids.next()),
                SqlArray.of("uuid", issued, event -> event.payload().get("tenant")),
                events,
                SqlArray.of("jsonb", issued, InvoiceNotices::params)));
        messages.write(
                issued.stream().filter(event -> told.contains(event.id())).toList());
    }

    static String params(PublishedEvent event) {
        JsonObjectBuilder params = Json.createObjectBuilder();
        PARAMS.forEach(name -> params.add(name, String.valueOf(event.payload().get(name))));
        return params.build().toString();
    }
}
