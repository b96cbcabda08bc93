package com.baribhara.invoice.internal;

import com.baribhara.invoice.ParkedLease;
import com.baribhara.invoice.model.BillRelease;
import com.baribhara.shared.ChangedAtOnce;
import com.baribhara.shared.persistence.Constraints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
public class BillReleaseRepository {
    private final EntityManager em;

    protected BillReleaseRepository() {
        this(null);
    }

    @Inject
    public BillReleaseRepository(EntityManager em) {
        this.em = em;
    }

    /** @throws ChangedAtOnce when somebody else released it at the same moment */
    public void add(BillRelease release) {
        em.persist(release);
        Constraints.flush(em, Map.of("bill_release_reason_uk", new ChangedAtOnce()));
    }

    /** The one that has not been used yet; a bill beyond several bounds, or with several utilities beyond one, needs one for each. */
    public Optional<BillRelease> open(ParkedLease parked) {
        return em.createQuery(
                        "select r from BillRelease r where r.lease = :lease and r.month = :month and r.kind = :kind"
                                + " and r.reason = :reason and r.args = :args and r.usedAt is null",
                        BillRelease.class)
                .setParameter("lease", parked.lease().value())
                .setParameter("month", parked.month())
                .setParameter("kind", parked.kind())
                .setParameter("reason", parked.reason())
                .setParameter("args", parked.args())
                .getResultStream()
                .findFirst();
    }
}
