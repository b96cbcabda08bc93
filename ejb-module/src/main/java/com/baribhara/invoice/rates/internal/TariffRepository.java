package com.baribhara.invoice.rates.internal;

import com.baribhara.invoice.rates.TariffVersionId;
import com.baribhara.invoice.rates.model.Tariff;
import com.baribhara.invoice.rates.model.TariffEdition;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.RuleBroken;
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

@ApplicationScoped
public class TariffRepository {
    private static final Listing<Tariff> LISTING = new Listing<>(
            Tariff.class,
            "code",
            List.of(SortKey.text("code", "e.code", Tariff::code), SortKey.text("name", "e.name", Tariff::name)),
            List.of(SortKey.id("id", "e.id", Tariff::id)));

    private final EntityManager em;

    protected TariffRepository() {
        this(null);
    }

    @Inject
    public TariffRepository(EntityManager em) {
        this.em = em;
    }

    public Page<Tariff> list(PageRequest request) {
        return LISTING.in(em).page(request);
    }

    public Optional<Tariff> find(String code) {
        return em.createQuery("select t from Tariff t where t.code = :code", Tariff.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The versions of these tariffs, the latest first. */
    public List<TariffEdition> editions(Collection<UUID> tariffs) {
        return em.createQuery(
                        "select e from TariffEdition e where e.tariff in :tariffs order by e.validFrom desc",
                        TariffEdition.class)
                .setParameter("tariffs", tariffs)
                .getResultList();
    }

    public Optional<TariffEdition> find(Tariff tariff, TariffVersionId id) {
        return Optional.ofNullable(em.find(TariffEdition.class, id.value()))
                .filter(edition -> edition.tariff().equals(tariff.id()));
    }

    /** @throws RuleBroken when another version of the tariff has its day */
    public void add(TariffEdition edition) {
        em.persist(edition);
        save(edition);
    }

    /** @throws RuleBroken when another version of the tariff has its day */
    public void save(TariffEdition edition) {
        Constraints.flush(
                em,
                Map.of(
                        "tariff_version_valid_from_uk",
                        new RuleBroken(new Field(
                                "validFrom",
                                "rate.day-taken",
                                edition.validFrom().toString()))));
    }

    public void remove(TariffEdition edition) {
        em.remove(edition);
        em.flush();
    }
}
