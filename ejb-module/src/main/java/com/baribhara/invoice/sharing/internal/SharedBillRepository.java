package com.baribhara.invoice.sharing.internal;

import com.baribhara.invoice.sharing.SharedBillFilter;
import com.baribhara.invoice.sharing.SharedBillId;
import com.baribhara.invoice.sharing.SharedBillTwice;
import com.baribhara.invoice.sharing.model.SharedBillEntry;
import com.baribhara.property.PropertyId;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.paging.SortKey;
import com.baribhara.shared.persistence.Constraints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
public class SharedBillRepository {
    private static final Listing<SharedBillEntry> LISTING = new Listing<>(
            SharedBillEntry.class,
            "-entered",
            List.of(
                    SortKey.instant("entered", "e.enteredAt", SharedBillEntry::enteredAt),
                    SortKey.day("to", "e.to", SharedBillEntry::to)),
            List.of(SortKey.id("id", "e.id", bill -> bill.id().value())));

    private final EntityManager em;

    protected SharedBillRepository() {
        this(null);
    }

    @Inject
    public SharedBillRepository(EntityManager em) {
        this.em = em;
    }

    /** @throws SharedBillTwice when the building has it already */
    public void add(SharedBillEntry bill) {
        em.persist(bill);
        Constraints.flush(
                em,
                Map.of("shared_bill_number_uk", new SharedBillTwice(bill.head().number())));
    }

    public void save() {
        em.flush();
    }

    public Optional<SharedBillEntry> find(SharedBillId id) {
        return Optional.ofNullable(em.find(SharedBillEntry.class, id.value()));
    }

    public Page<SharedBillEntry> list(SharedBillFilter filter, PageRequest request) {
        PropertyId property = filter.property();
        return LISTING.in(em)
                .where("e.property = :property", "property", property == null ? null : property.value())
                .where("e.kind = :kind", "kind", filter.kind())
                .where("e.status = :status", "status", filter.status())
                .page(request);
    }
}
