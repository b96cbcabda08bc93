package com.baribhara.audit.internal;

import com.baribhara.audit.AuditFilter;
import com.baribhara.audit.model.AuditEntry;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.paging.ListQuery;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Searches the sealed events of the organisation at work, by the indexes that sealing fills. */
@ApplicationScoped
public class AuditQuery {
    private static final Listing<AuditEntry> LISTING = new Listing<>(
            AuditEntry.class,
            "-at",
            List.of(
                    SortKey.instant("at", "e.occurredAt", AuditEntry::occurredAt),
                    new SortKey<>("number", "e.number", AuditEntry::number, Long::valueOf)),
            List.of(new SortKey<>("no", "e.number", AuditEntry::number, Long::valueOf)));

    /** From one type to the next in their index, not through all events. */
    private static final String KINDS = """
            with recursive kind (type) as (
                (select e.type from domain_event e where e.organisation_id = current_organisation() and e.chain_no is not null
                 order by e.type limit 1)
                union all
                select (select e.type from domain_event e where e.organisation_id = current_organisation() and e.chain_no is not null
                        and e.type > kind.type order by e.type limit 1)
                from kind where kind.type is not null)
            select type from kind where type is not null""";

    private static final String TOUCHED = """
            select event_id from domain_event_object where organisation_id = current_organisation() and object_id = :object
            order by event_id desc limit 1000""";

    private final EntityManager em;

    protected AuditQuery() {
        this(null);
    }

    @Inject
    public AuditQuery(EntityManager em) {
        this.em = em;
    }

    public Page<AuditEntry> list(AuditFilter filter, PageRequest page) {
        ListQuery<AuditEntry> query = LISTING.in(em)
                .where("e.number is not null")
                .where("e.account = :person", "person", filter.person())
                .containing("actor", filter.actor(), "e.actor")
                .where("e.type = :kind", "kind", filter.kind())
                .where("e.occurredAt >= :begins", "begins", begin(filter.from()))
                .where("e.occurredAt < :ends", "ends", end(filter.until()));
        if (filter.object() != null) {
            List<UUID> touched = touched(filter.object());
            query.where(
                    "(e.aggregate = :thing" + (touched.isEmpty() ? ")" : " or e.id in :touched)"),
                    "thing",
                    filter.object());
            if (!touched.isEmpty()) {
                query.with("touched", touched);
            }
        }
        return query.page(page);
    }

    public Optional<AuditEntry> find(UUID id) {
        return Optional.ofNullable(em.find(AuditEntry.class, id)).filter(entry -> entry.number() != null);
    }

    public List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        em.createNativeQuery(KINDS).getResultList().forEach(kind -> kinds.add((String) kind));
        return kinds;
    }

    private List<UUID> touched(UUID object) {
        List<UUID> events = new ArrayList<>();
        em.createNativeQuery(TOUCHED)
                .setParameter("object", object)
                .getResultList()
                .forEach(id -> events.add((UUID) id));
        return events;
    }

    private static Instant begin(LocalDate day) {
        return day == null ? null : day.atStartOfDay(BillingMonth.ZONE).toInstant();
    }

    private static Instant end(LocalDate day) {
        return day == null ? null : begin(day.plusDays(1));
    }
}
