package com.baribhara.property.internal;

import com.baribhara.property.MeterEnd;
import com.baribhara.property.MeterId;
import com.baribhara.property.MeterRefused;
import com.baribhara.property.model.MeterCorrection;
import com.baribhara.shared.persistence.Constraints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** How often the ends of meters were entered wrong. */
@ApplicationScoped
public class MeterCorrectionRepository {
    private final EntityManager em;

    protected MeterCorrectionRepository() {
        this(null);
    }

    @Inject
    public MeterCorrectionRepository(EntityManager em) {
        this.em = em;
    }

    /** The newest first. */
    public List<MeterCorrection> of(MeterId meter) {
        return em.createQuery(
                        "select c from MeterCorrection c where c.meter = :meter order by c.correctedAt desc, c.end, c.revision desc",
                        MeterCorrection.class)
                .setParameter("meter", meter.value())
                .getResultList();
    }

    public long count(MeterId meter, MeterEnd end) {
        return of(meter).stream().filter(correction -> correction.end() == end).count();
    }

    public void add(MeterCorrection correction) {
        em.persist(correction);
        Constraints.flush(em, Map.of("meter_correction_end_of_uk", MeterRefused.readMeanwhile()));
    }
}
