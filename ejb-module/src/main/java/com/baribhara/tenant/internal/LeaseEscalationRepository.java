package com.baribhara.tenant.internal;

import com.baribhara.shared.ChangedMeanwhile;
import com.baribhara.shared.persistence.Constraints;
import com.baribhara.tenant.EscalationId;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.model.LeaseEscalation;
import com.baribhara.tenant.model.LeaseRent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By which rules rents rise by themselves. */
@ApplicationScoped
public class LeaseEscalationRepository {
    private final EntityManager em;

    protected LeaseEscalationRepository() {
        this(null);
    }

    @Inject
    public LeaseEscalationRepository(EntityManager em) {
        this.em = em;
    }

    public Optional<LeaseEscalation> inForce(LeaseId lease) {
        return em.createQuery(
                        "select e from LeaseEscalation e where e.lease = :lease and e.endedAt is null",
                        LeaseEscalation.class)
                .setParameter("lease", lease.value())
                .getResultStream()
                .findFirst();
    }

    /** Replaced and ended ones, latest first. */
    public List<LeaseEscalation> ended(LeaseId lease) {
        return em.createQuery(
                        "select e from LeaseEscalation e where e.lease = :lease and e.endedAt is not null"
                                + " order by e.endedAt desc, e.id desc",
                        LeaseEscalation.class)
                .setParameter("lease", lease.value())
                .getResultList();
    }

    /** @throws ChangedMeanwhile when somebody else set one at the same moment */
    public void add(LeaseEscalation escalation) {
        em.flush();
        em.persist(escalation);
        Constraints.flush(em, Map.of("lease_escalation_lease_id_uk", new ChangedMeanwhile()));
    }

    /** What it posted and has not begun yet is taken back; the first of these days, if there was any. */
    public Optional<LocalDate> takeBack(EscalationId escalation, LocalDate after) {
        List<LeaseRent> coming = em.createQuery(
                        "select r from LeaseRent r where r.escalation = :escalation and r.from > :after order by r.from",
                        LeaseRent.class)
                .setParameter("escalation", escalation.value())
                .setParameter("after", after)
                .getResultList();
        coming.forEach(em::remove);
        return coming.stream().map(LeaseRent::from).findFirst();
    }

    /** The rents that its steps build on are about to change: who posts steps at this moment finds the schedule changed, and does not. */
    public void rentsChange(LeaseId lease) {
        inForce(lease).ifPresent(escalation -> em.lock(escalation, LockModeType.PESSIMISTIC_FORCE_INCREMENT));
    }
}
