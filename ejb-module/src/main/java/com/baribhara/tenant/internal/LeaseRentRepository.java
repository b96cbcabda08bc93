package com.baribhara.tenant.internal;

import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.model.LeaseRent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What rents became later, and which leases must be compared with their bills for that. */
@ApplicationScoped
public class LeaseRentRepository {
    private static final String RECHECK = """
            insert into lease_recheck as r (lease_id, since) values (:lease, :since)
            on conflict (organisation_id, lease_id)
                do update set since = least(r.since, excluded.since), changes = r.changes + 1""";

    private final EntityManager em;

    protected LeaseRentRepository() {
        this(null);
    }

    @Inject
    public LeaseRentRepository(EntityManager em) {
        this.em = em;
    }

    /** Oldest first. */
    public List<LeaseRent> of(LeaseId lease) {
        return em.createQuery("select r from LeaseRent r where r.lease = :lease order by r.from", LeaseRent.class)
                .setParameter("lease", lease.value())
                .getResultList();
    }

    public Optional<LeaseRent> find(LeaseId lease, LocalDate from) {
        return Optional.ofNullable(em.find(LeaseRent.class, new LeaseRent.Key(lease.value(), from)));
    }

    /** Takes the place of one from the same day. */
    public void put(LeaseRent change) {
        em.merge(change);
    }

    public void remove(LeaseRent change) {
        em.remove(change);
    }

    /** From this day on its bills must be compared with its terms. */
    public void recheck(LeaseId lease, LocalDate since) {
        em.createNativeQuery(RECHECK)
                .setParameter("lease", lease.value())
                .setParameter("since", since)
                .executeUpdate();
    }
}
