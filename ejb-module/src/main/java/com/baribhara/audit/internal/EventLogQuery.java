package com.baribhara.audit.internal;

import com.baribhara.audit.HistoryEntry;
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
    private static final String LATEST =
            "select type, actor, occurred_at from domain_event where aggregate_id = :object"
                    + " and organisation_id = current_organisation() order by position desc";

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
                        row.get("type", String.class),
                        row.get("actor", String.class),
                        Dhaka.time(row.get("occurred_at", Instant.class))))
                .toList();
    }
}
