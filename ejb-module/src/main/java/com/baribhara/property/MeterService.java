package com.baribhara.property;

import com.baribhara.property.internal.MeterPriceRepository;
import com.baribhara.property.internal.MeterRepository;
import com.baribhara.property.internal.UnitRepository;
import com.baribhara.property.model.Meter;
import com.baribhara.property.model.MeterPrice;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.time.Dhaka;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Meters of the caller's organisation, from the day they are installed to the day they are removed. */
@Stateless
@RolesAllowed({Permissions.METER_WRITE, Roles.SYSTEM})
public class MeterService {
    private final MeterRepository meters;
    private final MeterPriceRepository prices;
    private final UnitRepository units;
    private final DomainEvents events;
    private final Event<MeterPricing> pricing;
    private final CurrentActor actor;
    private final Clock clock;

    protected MeterService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public MeterService(
            MeterRepository meters,
            MeterPriceRepository prices,
            UnitRepository units,
            DomainEvents events,
            Event<MeterPricing> pricing,
            CurrentActor actor,
            Clock clock) {
        this.meters = meters;
        this.prices = prices;
        this.units = units;
        this.events = events;
        this.pricing = pricing;
        this.actor = actor;
        this.clock = clock;
    }

    /** Sorted by {@code number}. */
    @RolesAllowed({Permissions.METER_READ, Roles.SYSTEM})
    public Page<MeterView> list(MeterFilter filter, PageRequest page) {
        return meters.list(filter, page).map(Meter::view);
    }

    @RolesAllowed({Permissions.METER_READ, Roles.SYSTEM})
    public MeterView get(MeterId id) {
        return meters.find(id).map(Meter::view).orElseThrow(() -> new NotFound("meter", id));
    }

    /** @throws MeterRefused when another meter of the utility has the number */
    public MeterId install(InstallMeter command) {
        Meter meter = new Meter(command, Dhaka.today(clock), clock.instant());
        if (units.find(meter.unit()).isEmpty()) {
            throw new NotFound("unit", meter.unit());
        }
        meters.add(meter);
        record("MeterInstalled", meter, Map.of("on", command.installedOn()));
        return meter.id();
    }

    /** @throws MeterRefused when it has ended before */
    public void remove(MeterId id, RemoveMeter command) {
        Meter meter = locked(id);
        meter.remove(command, meters.timeline(meter), Dhaka.today(clock));
        record("MeterRemoved", meter, Map.of("on", command.on(), "reading", command.finalReading()));
    }

    /** @throws MeterRefused when it has ended before, or another meter of the utility has the number */
    public MeterId replace(MeterId id, ReplaceMeter command) {
        Meter meter = locked(id);
        Meter next = meter.replacedBy(command, meters.timeline(meter), Dhaka.today(clock), clock.instant());
        meters.add(next);
        prices.of(id).forEach(price -> prices.put(price.of(next)));
        record("MeterReplaced", meter, Map.of("on", command.on(), "by", next.number()));
        record("MeterInstalled", next, Map.of("on", command.on()));
        return next.id();
    }

    /** How the meter is priced, oldest first. */
    @RolesAllowed({Permissions.METER_READ, Roles.SYSTEM})
    public List<MeterPriceView> prices(MeterId id) {
        return prices.of(get(id).id()).stream().map(MeterPrice::view).toList();
    }

    /**
     * A price from the same day is replaced. One that was forgotten begins before what was read since, unless that was billed without it.
     *
     * @throws com.baribhara.shared.Refusal with every field that can't be taken
     */
    public void price(MeterId id, PriceMeter command) {
        Meter meter = locked(id);
        LocalDate pricedSince =
                prices.of(id).stream().findFirst().map(MeterPrice::from).orElse(null);
        MeterPrice price = new MeterPrice(
                meter, command, meters.timeline(meter), pricedSince, actor.get().name(), clock.instant());
        if (pricedSince == null || price.from().isBefore(pricedSince)) {
            pricing.fire(new MeterPricing(id, price.from(), pricedSince));
        }
        prices.put(price);
        record(
                "MeterPriced",
                meter,
                Map.of(
                        "from",
                        command.from(),
                        "price",
                        command.tariff() == null ? command.perUnit() : command.tariff()));
    }

    private Meter locked(MeterId id) {
        return meters.lock(id).orElseThrow(() -> new NotFound("meter", id));
    }

    private void record(String type, Meter meter, Map<String, Object> what) {
        Map<String, Object> payload = new LinkedHashMap<>();
        what.forEach((name, value) -> payload.put(name, value.toString()));
        payload.put("code", meter.number());
        payload.put("unit", meter.unit().toString());
        events.record(new DomainEvent(type, meter.id().value(), payload));
    }
}
