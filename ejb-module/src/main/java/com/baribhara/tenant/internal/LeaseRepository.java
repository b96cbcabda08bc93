package com.baribhara.tenant.internal;

import com.baribhara.property.UnitId;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.paging.SortKey;
import com.baribhara.shared.persistence.Constraints;
import com.baribhara.tenant.CodeTaken;
import com.baribhara.tenant.LeaseFilter;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseOverlaps;
import com.baribhara.tenant.LeaseStatus;
import com.baribhara.tenant.TenantId;
import com.baribhara.tenant.model.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class LeaseRepository {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final Listing<Lease> LISTING = new Listing<>(
            Lease.class,
            "code",
            List.of(
                    SortKey.text("code", "e.code", Lease::code),
                    SortKey.day("start", "e.startsOn", Lease::startsOn),
                    SortKey.instant("created", "e.createdAt", Lease::createdAt)),
            List.of(SortKey.id("id", "e.id", lease -> lease.id().value())));

    // by the lease: of two who mark the same ones neither waits for the other for ever
    private static final String RECHECK = """
            insert into lease_recheck as r (lease_id, since)
            select w.lease, w.since
            from unnest(cast(string_to_array(:leases, ',') as uuid[]), cast(string_to_array(:days, ',') as date[])) as w (lease, since)
            order by w.lease
            on conflict (organisation_id, lease_id)
                do update set since = least(r.since, excluded.since), changes = r.changes + 1""";

    private final EntityManager em;

    protected LeaseRepository() {
        this(null);
    }

    @Inject
    public LeaseRepository(EntityManager em) {
        this.em = em;
    }

    /** @throws CodeTaken when another lease has its code */
    public void add(Lease lease) {
        em.persist(lease);
        Constraints.flush(em, Map.of("lease_code_uk", new CodeTaken("lease", lease.code())));
    }

    /** @throws LeaseOverlaps when its unit was let to another lease at the same moment */
    public void save(Lease lease) {
        Constraints.flush(em, Map.of("lease_unit_id_period_ex", new LeaseOverlaps("?")));
    }

    public Optional<Lease> find(LeaseId id) {
        return Optional.ofNullable(em.find(Lease.class, id.value()));
    }

    public List<Lease> byIds(Collection<UUID> ids) {
        return em.createQuery("select l from Lease l where l.id in :ids order by l.code", Lease.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** By lease, the code of one that occupies the same unit on some day of its term; those that nothing is in the way of are left out. */
    public Map<UUID, String> overlapping(Collection<UUID> ids) {
        return em.createQuery(
                        "select l.id, min(o.code) from Lease l join Lease o on o.unit = l.unit and o.id <> l.id where"
                                + " l.id in :ids and o.status in :occupying and o.startsOn <= coalesce(l.endsOn, :never)"
                                + " and coalesce(o.endsOn, :never) >= l.startsOn group by l.id",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("occupying", List.of(LeaseStatus.ACTIVE, LeaseStatus.TERMINATED))
                .setParameter("never", NEVER)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** The code of a lease that occupies the same unit on some day of this one. */
    public Optional<String> overlapping(Lease lease) {
        return overlapping(lease, lease.startsOn(), lease.endsOn());
    }

    /** The same for other days, asked before the lease is given them. */
    public Optional<String> overlapping(Lease lease, LocalDate start, LocalDate end) {
        return em.createQuery(
                        "select l.code from Lease l where l.unit = :unit and l.id <> :id and l.status in :occupying"
                                + " and l.startsOn <= :end and (l.endsOn is null or l.endsOn >= :start) order by"
                                + " l.startsOn",
                        String.class)
                .setParameter("unit", lease.unit().value())
                .setParameter("id", lease.id().value())
                .setParameter("occupying", List.of(LeaseStatus.ACTIVE, LeaseStatus.TERMINATED))
                .setParameter("end", end == null ? NEVER : end)
                .setParameter("start", start)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Page<Lease> list(LeaseFilter filter, PageRequest request) {
        UnitId unit = filter.unit();
        TenantId tenant = filter.tenant();
        return LISTING.in(em)
                .where("e.code = :code", "code", filter.code())
                .where("e.unit = :unit", "unit", unit == null ? null : unit.value())
                .where("e.tenant = :tenant", "tenant", tenant == null ? null : tenant.value())
                .where("e.status = :status", "status", filter.status())
                .page(request);
    }

    /** All of a unit, of a tenant, or of both. @param unit null for any @param tenant null for any */
    public List<LeaseId> ids(UnitId unit, TenantId tenant) {
        String where = unit == null
                ? "e.tenant = :tenant"
                : tenant == null ? "e.unit = :unit" : "e.unit = :unit and e.tenant = :tenant";
        var query = em.createQuery("select e.id from Lease e where " + where, UUID.class);
        if (unit != null) {
            query.setParameter("unit", unit.value());
        }
        if (tenant != null) {
            query.setParameter("tenant", tenant.value());
        }
        return query.getResultStream().map(LeaseId::new).toList();
    }

    /** A tenant's own, but for drafts: nothing has been agreed yet. */
    public Page<Lease> ofTenant(TenantId tenant, LeaseStatus status, PageRequest request) {
        return LISTING.in(em)
                .where("e.tenant = :tenant", "tenant", tenant.value())
                .where("e.status <> :draft", "draft", LeaseStatus.DRAFT)
                .where("e.status = :status", "status", status)
                .page(request);
    }

    public Map<LeaseId, String> codes(Collection<LeaseId> ids) {
        return em.createQuery("select l.id, l.code from Lease l where l.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(LeaseId::value).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> new LeaseId((UUID) row[0]), row -> (String) row[1]));
    }

    /** From these days on the bills of the leases must be compared with their terms. */
    public void recheck(Map<LeaseId, LocalDate> since) {
        em.createNativeQuery(RECHECK)
                .setParameter("leases", joined(since.keySet()))
                .setParameter("days", joined(since.values()))
                .executeUpdate();
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
