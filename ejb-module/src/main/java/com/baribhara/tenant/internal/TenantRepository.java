package com.baribhara.tenant.internal;

import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.paging.SortKey;
import com.baribhara.shared.persistence.Constraints;
import com.baribhara.tenant.CodeTaken;
import com.baribhara.tenant.TenantFilter;
import com.baribhara.tenant.TenantId;
import com.baribhara.tenant.model.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
public class TenantRepository {
    private static final Listing<Tenant> LISTING = new Listing<>(
            Tenant.class,
            "name",
            List.of(
                    SortKey.text("name", "e.name", Tenant::name),
                    SortKey.text("code", "e.code", Tenant::code),
                    SortKey.instant("created", "e.createdAt", Tenant::createdAt)),
            List.of(SortKey.id("id", "e.id", tenant -> tenant.id().value())));

    private static final int MOST_MARKED = 50;

    private final EntityManager em;

    protected TenantRepository() {
        this(null);
    }

    @Inject
    public TenantRepository(EntityManager em) {
        this.em = em;
    }

    /** @throws CodeTaken when another tenant has its code */
    public void add(Tenant tenant) {
        em.persist(tenant);
        Constraints.flush(em, Map.of("tenant_code_uk", new CodeTaken("tenant", tenant.code())));
    }

    public Optional<Tenant> find(TenantId id) {
        return Optional.ofNullable(em.find(Tenant.class, id.value()));
    }

    public Optional<Tenant> ofAccount(UUID account) {
        return em.createQuery("select t from Tenant t where t.account = :account", Tenant.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    public List<Tenant> byIds(Collection<TenantId> ids) {
        return em.createQuery("select t from Tenant t where t.id in :ids", Tenant.class)
                .setParameter(
                        "ids", ids.stream().map(TenantId::value).distinct().toList())
                .getResultList();
    }

    /**
     * Those whose numbers have one of these marks.
     *
     * @param nids none: any identity card
     * @param tins none: any taxpayer
     */
    public List<Tenant> marked(List<byte[]> nids, List<byte[]> tins) {
        String both = Stream.of(nids.isEmpty() ? "" : "t.nidMark in :nids", tins.isEmpty() ? "" : "t.tinMark in :tins")
                .filter(condition -> !condition.isEmpty())
                .collect(Collectors.joining(" and "));
        TypedQuery<Tenant> query =
                em.createQuery("select t from Tenant t where " + both + " order by t.name, t.id", Tenant.class);
        if (!nids.isEmpty()) {
            query.setParameter("nids", nids);
        }
        if (!tins.isEmpty()) {
            query.setParameter("tins", tins);
        }
        return query.setMaxResults(MOST_MARKED).getResultList();
    }

    public Page<Tenant> list(TenantFilter filter, PageRequest request) {
        return LISTING.in(em)
                .where("e.code = :code", "code", filter.code())
                .containing("name", filter.name(), "e.name", "e.nameBn")
                .where("e.phone = :phone", "phone", filter.phone())
                .page(request);
    }
}
