package com.baribhara.property.internal;

import com.baribhara.property.MeterFilter;
import com.baribhara.property.MeterId;
import com.baribhara.property.MeterRefused;
import com.baribhara.property.PropertyId;
import com.baribhara.property.ReadingId;
import com.baribhara.property.UnitId;
import com.baribhara.property.model.Meter;
import com.baribhara.property.model.MeterReading;
import com.baribhara.property.model.MeterTimeline;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.paging.SortKey;
import com.baribhara.shared.persistence.Constraints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Meters with their readings and prices. */
@ApplicationScoped
public class MeterRepository {
    private static final Listing<Meter> LISTING = new Listing<>(
            Meter.class,
            "number",
            List.of(SortKey.text("number", "e.number", Meter::number)),
            List.of(SortKey.id("id", "e.id", meter -> meter.id().value())));

    private final EntityManager em;

    protected MeterRepository() {
        this(null);
    }

    @Inject
    public MeterRepository(EntityManager em) {
        this.em = em;
    }

    /** @throws MeterRefused when another meter has its number, or one has taken its place already */
    public void add(Meter meter) {
        em.persist(meter);
        Constraints.flush(
                em,
                Map.of(
                        "meter_utility_number_uk",
                        MeterRefused.numberTaken(meter.number()),
                        "meter_replaces_id_uk",
                        MeterRefused.removed()));
    }

    public Optional<Meter> find(MeterId id) {
        return Optional.ofNullable(em.find(Meter.class, id.value()));
    }

    /** Nobody else reads, prices or removes it until this transaction ends. */
    public Optional<Meter> lock(MeterId id) {
        return Optional.ofNullable(em.find(Meter.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public Page<Meter> list(MeterFilter filter, PageRequest request) {
        return LISTING.in(em)
                .where(
                        "e.unit = :unit",
                        "unit",
                        filter.unit() == null ? null : filter.unit().value())
                .where(
                        "e.unit in (select u.id from Unit u where u.property = :property)",
                        "property",
                        filter.property() == null ? null : filter.property().value())
                .where("e.utility = :utility", "utility", filter.utility())
                .where("e.number = :number", "number", filter.number())
                .page(request);
    }

    /** Every revision there ever was, the newest first. */
    public List<MeterReading> readings(MeterId meter) {
        return em.createQuery(
                        "select r from MeterReading r where r.meter = :meter order by r.readOn desc, r.revision desc",
                        MeterReading.class)
                .setParameter("meter", meter.value())
                .getResultList();
    }

    public Optional<MeterReading> reading(ReadingId id) {
        return Optional.ofNullable(em.find(MeterReading.class, id.value()));
    }

    /** All that the meter has shown, as it holds now. */
    public MeterTimeline timeline(Meter meter) {
        return timeline(meter, readings(meter.id()));
    }

    private static MeterTimeline timeline(Meter meter, List<MeterReading> readings) {
        return meter.timeline(readings.stream()
                .collect(Collectors.toMap(
                        MeterReading::readOn,
                        reading -> reading,
                        (one, other) -> one.revision() > other.revision() ? one : other))
                .values()
                .stream()
                .map(MeterReading::point)
                .toList());
    }

    /** Those of a property, removed ones as well. */
    public List<Meter> of(PropertyId property) {
        return em.createQuery(
                        "select m from Meter m where m.unit in (select u.id from Unit u where u.property = :property)",
                        Meter.class)
                .setParameter("property", property.value())
                .getResultList();
    }

    public List<Meter> of(UnitId unit) {
        return em.createQuery("select m from Meter m where m.unit = :unit", Meter.class)
                .setParameter("unit", unit.value())
                .getResultList();
    }

    /** All that these have shown, as it holds now. */
    public Map<MeterId, MeterTimeline> timelines(List<Meter> some) {
        Map<MeterId, List<MeterReading>> readings = em.createQuery(
                        "select r from MeterReading r where r.meter in :meters", MeterReading.class)
                .setParameter(
                        "meters", some.stream().map(meter -> meter.id().value()).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(MeterReading::meter));
        return some.stream()
                .collect(Collectors.toMap(
                        Meter::id, meter -> timeline(meter, readings.getOrDefault(meter.id(), List.of()))));
    }

    public void add(MeterReading reading) {
        em.persist(reading);
        Constraints.flush(em, Map.of("meter_reading_read_on_uk", MeterRefused.readMeanwhile()));
    }
}
