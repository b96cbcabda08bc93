package com.baribhara.tenant.internal;

import com.baribhara.shared.ChangedAtOnce;
import com.baribhara.shared.persistence.Constraints;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.RentHistory;
import com.baribhara.tenant.model.Lease;
import com.baribhara.tenant.model.LeaseRent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rents became later. */
@ApplicationScoped
public class LeaseRentRepository {
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

    /** Nobody else changes it until the transaction ends. */
    public Optional<LeaseRent> held(LeaseId lease, LocalDate from) {
        return Optional.ofNullable(
                em.find(LeaseRent.class, new LeaseRent.Key(lease.value(), from), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Its first rent, and what it became after. */
    public RentHistory history(Lease lease) {
        return RentHistory.of(
                lease.view(), of(lease.id()).stream().map(LeaseRent::step).toList());
    }

    /**
     * Takes the place of one from the same day.
     *
     * @throws ChangedAtOnce when somebody else agreed one from that day at the same moment
     */
    public void put(LeaseRent change) {
        em.flush();
        em.merge(change);
        Constraints.flush(em, Map.of("lease_rent_effective_from_pk", new ChangedAtOnce()));
    }

    public void remove(LeaseRent change) {
        em.remove(change);
    }
}
