package com.baribhara.invoice.internal;

import com.baribhara.invoice.model.BillRelease;
import com.baribhara.shared.BillingMonth;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

    public void add(BillRelease release) {
        em.persist(release);
    }

    /** The one that has not been used yet. */
    public Optional<BillRelease> open(LeaseId lease, BillingMonth month) {
        return em.createQuery(
                        "select r from BillRelease r where r.lease = :lease and r.month = :month and r.usedAt is null",
                        BillRelease.class)
                .setParameter("lease", lease.value())
                .setParameter("month", month)
                .getResultStream()
                .findFirst();
    }
}
