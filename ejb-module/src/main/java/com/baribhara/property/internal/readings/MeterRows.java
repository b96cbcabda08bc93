package com.baribhara.property.internal.readings;

import com.baribhara.property.MeterRefused;
import com.baribhara.property.internal.readings.NamedMeters.Named;
import com.baribhara.property.model.MeterReading;
import com.baribhara.shared.persistence.Constraints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Many meters at once, by what a file calls them. */
@ApplicationScoped
public class MeterRows {
    private static final String NAMED =
            "select new com.baribhara.property.internal.readings.NamedMeters$Named(m, u.code, p.code)"
                    + " from Meter m join Unit u on u.id = m.unit join Property p on p.id = u.property ";

    private final EntityManager em;

    protected MeterRows() {
        this(null);
    }

    @Inject
    public MeterRows(EntityManager em) {
        this.em = em;
    }

    /** @throws MeterRefused when one of them was entered by somebody else meanwhile */
    public void addAll(List<MeterReading> readings) {
        readings.forEach(em::persist);
        Constraints.flush(em, Map.of("meter_reading_read_on_uk", MeterRefused.readMeanwhile()));
    }

    /** All that count, by property, unit and number. */
    public List<Named> counting() {
        return em.createQuery(NAMED + "where m.removedOn is null order by p.code, u.code, m.number", Named.class)
                .getResultList();
    }

    /**
     * Those with one of the numbers, zeros at its beginning left out, or in one of the units. Nobody else reads, prices or removes them
     * until this transaction ends.
     */
    List<Named> named(List<String> numbers, List<String> units) {
        List<Named> named = em.createQuery(
                        NAMED
                                + "where trim(leading '0' from m.number) in :numbers or lower(u.code) in :units order by m.id",
                        Named.class)
                .setParameter("numbers", numbers)
                .setParameter(
                        "units",
                        units.stream()
                                .map(unit -> unit.toLowerCase(Locale.ROOT))
                                .toList())
                .getResultList();
        named.forEach(one -> em.lock(one.meter(), LockModeType.PESSIMISTIC_WRITE));
        return named;
    }
}
