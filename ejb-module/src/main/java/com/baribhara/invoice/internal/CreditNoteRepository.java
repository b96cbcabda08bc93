package com.baribhara.invoice.internal;

import com.baribhara.invoice.CreditNoteFilter;
import com.baribhara.invoice.CreditNoteId;
import com.baribhara.invoice.model.CreditNote;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class CreditNoteRepository {
    private static final Listing<CreditNote> LISTING = new Listing<>(
            CreditNote.class,
            "-number",
            List.of(
                    new SortKey<>("number", "e.number", CreditNote::number, Long::valueOf),
                    SortKey.day("issued", "e.issuedOn", CreditNote::issuedOn)),
            List.of(SortKey.id("id", "e.id", note -> note.id().value())));

    private final EntityManager em;

    protected CreditNoteRepository() {
        this(null);
    }

    @Inject
    public CreditNoteRepository(EntityManager em) {
        this.em = em;
    }

    public Optional<CreditNote> find(CreditNoteId id) {
        return Optional.ofNullable(em.find(CreditNote.class, id.value()));
    }

    public Page<CreditNote> list(CreditNoteFilter filter, PageRequest request) {
        return LISTING.in(em)
                .where(
                        "e.invoice = :invoice",
                        "invoice",
                        filter.invoice() == null ? null : filter.invoice().value())
                .where(
                        "e.lease = :lease",
                        "lease",
                        filter.lease() == null ? null : filter.lease().value())
                .where(
                        "e.tenant = :tenant",
                        "tenant",
                        filter.tenant() == null ? null : filter.tenant().value())
                .where("e.month = :month", "month", filter.month())
                .where("e.kind = :kind", "kind", filter.kind())
                .page(request);
    }
}
