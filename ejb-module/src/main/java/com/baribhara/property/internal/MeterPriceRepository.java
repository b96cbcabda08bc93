package com.baribhara.property.internal;

import com.baribhara.property.MeterId;
import com.baribhara.property.model.MeterPrice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class MeterPriceRepository {
    private final EntityManager em;

    protected MeterPriceRepository() {
        this(null);
    }

    @Inject
    public MeterPriceRepository(EntityManager em) {
        this.em = em;
    }

    /** How the meter is priced, oldest first. */
    public List<MeterPrice> of(MeterId meter) {
        return em.createQuery("select p from MeterPrice p where p.meter = :meter order by p.from", MeterPrice.class)
                .setParameter("meter", meter.value())
                .getResultList();
    }

    /** Takes the place of one from the same day. */
    public void put(MeterPrice price) {
        em.merge(price);
    }
}
