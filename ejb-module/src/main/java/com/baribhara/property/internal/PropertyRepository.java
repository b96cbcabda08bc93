package com.baribhara.property.internal;

import com.baribhara.property.CodeInUse;
import com.baribhara.property.PropertyFilter;
import com.baribhara.property.PropertyId;
import com.baribhara.property.PropertyName;
import com.baribhara.property.model.Property;
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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
public class PropertyRepository {
    private static final Listing<Property> LISTING = new Listing<>(
            Property.class,
            "code",
            List.of(
                    SortKey.text("code", "e.code", Property::code),
                    SortKey.text("name", "e.name", Property::name),
                    SortKey.instant("created", "e.createdAt", Property::createdAt)),
            List.of(SortKey.id("id", "e.id", property -> property.id().value())));

    private final EntityManager em;

    protected PropertyRepository() {
        this(null);
    }

    @Inject
    public PropertyRepository(EntityManager em) {
        this.em = em;
    }

    /** @throws CodeInUse when another property has its code */
    public void add(Property property) {
        em.persist(property);
        Constraints.flush(em, Map.of("property_code_uk", CodeInUse.ofProperty(property.code())));
    }

    public Optional<Property> find(PropertyId id) {
        return Optional.ofNullable(em.find(Property.class, id.value()));
    }

    public Page<Property> list(PropertyFilter filter, PageRequest request) {
        return LISTING.in(em)
                .where("e.code = :code", "code", filter.code())
                .containing("name", filter.name(), "e.name", "e.nameBn")
                .where("e.address.area = :area", "area", filter.area())
                .where("e.address.district = :district", "district", filter.district())
                .page(request);
    }

    public List<PropertyName> names(int most) {
        return em.createQuery(
                        "select p.id, p.code, p.name, p.nameBn from Property p order by p.name, p.code", Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new PropertyName(
                        new PropertyId((UUID) row[0]), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    public Map<PropertyId, Property> byIds(Collection<PropertyId> ids) {
        return em.createQuery("select p from Property p where p.id in :ids", Property.class)
                .setParameter("ids", values(ids))
                .getResultStream()
                .collect(Collectors.toMap(Property::id, Function.identity()));
    }

    public Map<PropertyId, Long> unitCounts(Collection<PropertyId> ids) {
        return em.createQuery(
                        "select u.property, count(*) from Unit u where u.property in :ids group by u.property",
                        Object[].class)
                .setParameter("ids", values(ids))
                .getResultStream()
                .collect(Collectors.toMap(row -> new PropertyId((UUID) row[0]), row -> (Long) row[1]));
    }

    private static List<UUID> values(Collection<PropertyId> ids) {
        return ids.stream().map(PropertyId::value).distinct().toList();
    }
}
