package com.baribhara.invoice.internal;

import com.baribhara.invoice.CorrectionRequestFilter;
import com.baribhara.invoice.CorrectionRequestId;
import com.baribhara.invoice.CorrectionRequestStatus;
import com.baribhara.invoice.InvoiceNotCorrectable;
import com.baribhara.invoice.model.CorrectionRequest;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.paging.SortKey;
import com.baribhara.shared.persistence.Constraints;
import com.baribhara.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class CorrectionRequestRepository {
    private static final Listing<CorrectionRequest> LISTING = new Listing<>(
            CorrectionRequest.class,
            "-requested",
            List.of(SortKey.instant("requested", "e.persons.requestedAt", CorrectionRequest::requestedAt)),
            List.of(SortKey.id("id", "e.id", request -> request.id().value())));

    /** Of {@code r}, asked for by somebody other than this person. */
    static final String OTHERS =
            "(r.persons.requestedByAccount <> :account or r.persons.requestedByAccount is null and r.persons.requestedBy <> :name)";

    static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager em;

    protected CorrectionRequestRepository() {
        this(null);
    }

    @Inject
    public CorrectionRequestRepository(EntityManager em) {
        this.em = em;
    }

    /** @throws InvoiceNotCorrectable when another one of the same invoice waits */
    public void add(CorrectionRequest request) {
        em.persist(request);
        Constraints.flush(
                em, Map.of("correction_request_invoice_id_uk", new InvoiceNotCorrectable("invoice.request-waiting")));
    }

    public Optional<CorrectionRequest> find(CorrectionRequestId id) {
        return Optional.ofNullable(em.find(CorrectionRequest.class, id.value()));
    }

    /** Nobody else decides it meanwhile. */
    public Optional<CorrectionRequest> findToDecide(CorrectionRequestId id) {
        return Optional.ofNullable(em.find(CorrectionRequest.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public Page<CorrectionRequest> list(CorrectionRequestFilter filter, PageRequest page) {
        return LISTING.in(em)
                .where(
                        "e.invoice = :invoice",
                        "invoice",
                        filter.invoice() == null ? null : filter.invoice().value())
                .where("e.status = :status", "status", filter.status())
                .page(page);
    }

    /** How many wait for somebody other than this person. */
    public long waitingFor(Actor person) {
        return em.createQuery(
                        "select count(r) from CorrectionRequest r where r.status = :pending and " + OTHERS, Long.class)
                .setParameter("pending", CorrectionRequestStatus.PENDING)
                .setParameter("name", person.name())
                .setParameter("account", person.account().orElse(NOBODY))
                .getSingleResult();
    }
}
