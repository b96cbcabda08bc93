package com.baribhara.audit.internal;

import com.baribhara.audit.HistoryEntry;
import com.baribhara.audit.model.AuditEntry;
import com.baribhara.shared.time.Dhaka;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** By SQL, since only the database knows the order in which events were written. */
@ApplicationScoped
public class EventLogQuery {
    private static final String LATEST = """
            select type, actor, occurred_at, act, cast(payload as text) as payload from (
                select e.position, e.type, e.actor, e.occurred_at, cast(null as text) as act, e.payload
                from domain_event e where e.aggregate_id = :object and e.organisation_id = current_organisation()
                union all
                select e.position, e.type, e.actor, e.occurred_at, o.act, e.payload
                from domain_event_object o join domain_event e on e.organisation_id = o.organisation_id and e.id = o.event_id
                where o.object_id = :object and o.organisation_id = current_organisation()) as history
            order by position desc""";

    private final EntityManager em;

    protected EventLogQuery() {
        this(null);
    }

    @Inject
    public EventLogQuery(EntityManager em) {
        this.em = em;
    }

    @SuppressWarnings("unchecked")
    public List<HistoryEntry> latest(UUID object, int most) {
        List<Tuple> rows = em.createNativeQuery(LATEST, Tuple.class)
                .setParameter("object", object)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new HistoryEntry(
                        type(row.get("type", String.class), row.get("act", String.class)),
                        row.get("actor", String.class),
                        Dhaka.time(row.get("occurred_at", Instant.class)),
                        AuditEntry.details(row.get("payload", String.class))))
                .toList();
    }

    /** An event about many things did something to each: {@code PortfolioImported} with {@code ADDED}. */
    private static String type(String event, String act) {
        return act == null ? event : event + '.' + act;
    }
}
