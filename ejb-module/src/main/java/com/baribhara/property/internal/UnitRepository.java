package com.baribhara.property.internal;

import com.baribhara.property.CodeInUse;
import com.baribhara.property.PropertyId;
import com.baribhara.property.UnitFilter;
import com.baribhara.property.UnitId;
import com.baribhara.property.model.Unit;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.paging.SortKey;
import com.baribhara.shared.persistence.Constraints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
public class UnitRepository {
    private static final Listing<Unit> LISTING = new Listing<>(
            Unit.class,
            "code",
            List.of(
                    SortKey.text("code", "e.code", Unit::code),
                    SortKey.instant("created", "e.createdAt", Unit::createdAt)),
            List.of(SortKey.id("id", "e.id", unit -> unit.id().value())));

    private final EntityManager em;

    protected UnitRepository() {
        this(null);
    }

    @Inject
    public UnitRepository(EntityManager em) {
        this.em = em;
    }

    /** @throws CodeInUse when another unit of the property has its code */
    public void add(Unit unit) {
        em.persist(unit);
        Constraints.flush(em, Map.of("unit_property_id_code_uk", CodeInUse.ofUnit(unit.code())));
    }

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(em.find(Unit.class, id.value()));
    }

    public Page<Unit> list(UnitFilter filter, PageRequest request) {
        PropertyId property = filter.property();
        return LISTING.in(em)
                .where("e.property = :property", "property", property == null ? null : property.value())
                .where("e.code = :code", "code", filter.code())
                .where("e.kind = :kind", "kind", filter.kind())
                .where("e.status = :status", "status", filter.status())
                .page(request);
    }

    public List<Unit> byIds(Collection<UnitId> ids) {
        return em.createQuery("select u from Unit u where u.id in :ids", Unit.class)
                .setParameter("ids", ids.stream().map(UnitId::value).distinct().toList())
                .getResultList();
    }
}
