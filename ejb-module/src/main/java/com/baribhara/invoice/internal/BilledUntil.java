package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceKind;
import com.baribhara.invoice.InvoiceStatus;
import com.baribhara.tenant.BilledDays;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;

/** Tells the leases which of their days stand on a bill. */
@ApplicationScoped
public class BilledUntil implements BilledDays {
    private final EntityManager em;

    protected BilledUntil() {
        this(null);
    }

    @Inject
    public BilledUntil(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<LocalDate> last(LeaseId lease) {
        return Optional.ofNullable(em.createQuery(
                        "select max(e.periodEnd) from Invoice e where e.lease = :lease and e.kind = :kind and e.status <> :void",
                        LocalDate.class)
                .setParameter("lease", lease.value())
                .setParameter("kind", InvoiceKind.MONTHLY)
                .setParameter("void", InvoiceStatus.VOID)
                .getSingleResult());
    }
}
