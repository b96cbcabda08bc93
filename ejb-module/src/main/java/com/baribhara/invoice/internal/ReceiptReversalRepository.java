package com.baribhara.invoice.internal;

import com.baribhara.invoice.HeldReceiptId;
import com.baribhara.invoice.ReceiptNotReversible;
import com.baribhara.invoice.ReversalStatus;
import com.baribhara.invoice.model.ReceiptReversal;
import com.baribhara.shared.persistence.Constraints;
import com.baribhara.shared.security.Actor;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Receipts that were taken back, or are to be. */
@ApplicationScoped
public class ReceiptReversalRepository {
    private final EntityManager em;

    protected ReceiptReversalRepository() {
        this(null);
    }

    @Inject
    public ReceiptReversalRepository(EntityManager em) {
        this.em = em;
    }

    /** @throws ReceiptNotReversible when it was taken back at the same moment, or somebody has asked for it */
    public void add(ReceiptReversal reversal) {
        em.persist(reversal);
        Constraints.flush(
                em, Map.of("receipt_reversal_receipt_id_uk", new ReceiptNotReversible("holding.reversed-already")));
    }

    /** The latest of a receipt, whatever became of it; nobody else decides it meanwhile. */
    public Optional<ReceiptReversal> toDecide(LeaseId lease, HeldReceiptId receipt) {
        return em.createQuery(
                        "select r from ReceiptReversal r where r.lease = :lease and r.receipt = :receipt order by r.id desc",
                        ReceiptReversal.class)
                .setParameter("lease", lease.value())
                .setParameter("receipt", receipt.value())
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Leases with a receipt for which a second person is waited, asked for by others. */
    public List<LeaseId> waitingFor(Actor person, int most) {
        return em.createQuery(
                        "select r.lease from ReceiptReversal r where r.status = :waiting and "
                                + CorrectionRequestRepository.OTHERS + " order by r.id",
                        UUID.class)
                .setParameter("waiting", ReversalStatus.WAITING)
                .setParameter("name", person.name())
                .setParameter("account", person.account().orElse(CorrectionRequestRepository.NOBODY))
                .setMaxResults(most)
                .getResultStream()
                .map(LeaseId::new)
                .distinct()
                .toList();
    }
}
