package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.LateFeePolicyFilter;
import com.baribhara.invoice.LateFeePolicyId;
import com.baribhara.invoice.model.LateFeeLine;
import com.baribhara.invoice.model.LateFeeVersion;
import com.baribhara.shared.paging.ListQuery;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.paging.SortKey;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class LateFeeRepository {
    private static final Listing<LateFeeVersion> VERSIONS = new Listing<>(
            LateFeeVersion.class,
            "-validFrom",
            List.of(SortKey.day("validFrom", "e.validFrom", LateFeeVersion::validFrom)),
            List.of(SortKey.id("id", "e.id", version -> version.id().value())));
    private static final Listing<LateFeeLine> LINES = new Listing<>(
            LateFeeLine.class,
            "lease",
            List.of(SortKey.text("lease", "e.leaseCode", LateFeeLine::leaseCode)),
            List.of(SortKey.id("id", "e.invoice", LateFeeLine::invoice)));

    private final EntityManager em;

    protected LateFeeRepository() {
        this(null);
    }

    @Inject
    public LateFeeRepository(EntityManager em) {
        this.em = em;
    }

    public void add(LateFeeVersion version) {
        em.persist(version);
    }

    public Optional<LateFeeVersion> find(LateFeePolicyId id) {
        return Optional.ofNullable(em.find(LateFeeVersion.class, id.value()));
    }

    public Page<LateFeeVersion> versions(LateFeePolicyFilter filter, PageRequest request) {
        ListQuery<LateFeeVersion> query = VERSIONS.in(em)
                .where(
                        "e.lease = :lease",
                        "lease",
                        filter.lease() == null ? null : filter.lease().value());
        return (filter.organisationAlone() ? query.where("e.lease is null") : query).page(request);
    }

    /** @param lease null for the organisation */
    public Optional<LateFeeVersion> inForce(LeaseId lease, LocalDate day) {
        String whose = lease == null ? "e.lease is null" : "e.lease = :lease";
        TypedQuery<LateFeeVersion> query = em.createQuery(
                "select e from LateFeeVersion e where e.validFrom <= :day and " + whose
                        + " order by e.validFrom desc, e.enteredAt desc, e.id desc",
                LateFeeVersion.class);
        if (lease != null) {
            query.setParameter("lease", lease.value());
        }
        return query.setParameter("day", day).setMaxResults(1).getResultStream().findFirst();
    }

    public Page<LateFeeLine> lines(InvoiceRunId run, PageRequest request) {
        return LINES.in(em).where("e.run = :run", "run", run.value()).page(request);
    }
}
