package com.baribhara.property;

import com.baribhara.property.internal.PropertyRepository;
import com.baribhara.property.internal.UnitRepository;
import com.baribhara.property.model.Property;
import com.baribhara.property.model.Unit;
import com.baribhara.shared.Expected;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.Changes;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Units of the caller's organisation. */
@Stateless
@RolesAllowed({Permissions.PROPERTY_READ, Roles.SYSTEM})
public class UnitService {
    private final UnitRepository units;
    private final PropertyRepository properties;
    private final DomainEvents events;
    private final Clock clock;

    protected UnitService() {
        this(null, null, null, null);
    }

    @Inject
    public UnitService(UnitRepository units, PropertyRepository properties, DomainEvents events, Clock clock) {
        this.units = units;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    /** Sorted by {@code code} (usual) or {@code created}. */
    public Page<UnitView> list(UnitFilter filter, PageRequest page) {
        Page<Unit> found = units.list(filter, page);
        Map<PropertyId, Property> its = propertiesOf(found.items());
        return found.map(unit -> unit.view(its.get(unit.property())));
    }

    public UnitView get(UnitId id) {
        Unit unit = units.find(id).orElseThrow(() -> new NotFound("unit", id));
        return unit.view(propertiesOf(List.of(unit)).get(unit.property()));
    }

    /** Ids that are unknown here are left out. */
    public Map<UnitId, UnitView> byIds(Collection<UnitId> ids) {
        List<Unit> found = units.byIds(ids);
        Map<PropertyId, Property> its = propertiesOf(found);
        return found.stream()
                .map(unit -> unit.view(its.get(unit.property())))
                .collect(Collectors.toMap(UnitView::id, Function.identity()));
    }

    @RolesAllowed({Permissions.PROPERTY_WRITE, Roles.SYSTEM})
    public UnitId create(CreateUnit command) {
        Unit unit = new Unit(command, clock.instant());
        if (properties.find(unit.property()).isEmpty()) {
            throw new NotFound("property", unit.property());
        }
        units.add(unit);
        events.record(new DomainEvent(
                "UnitCreated", unit.id().value(), Map.of("code", unit.code(), "property", unit.property())));
        return unit.id();
    }

    private Map<PropertyId, Property> propertiesOf(List<Unit> some) {
        return properties.byIds(some.stream().map(Unit::property).toList());
    }

    /**
     * Nobody else can rent it from now on; whoever does, stays.
     *
     * @throws UnitStandsSo when it is withdrawn already
     */
    @RolesAllowed({Permissions.PROPERTY_WRITE, Roles.SYSTEM})
    public void withdraw(UnitId id) {
        become(id, UnitStatus.WITHDRAWN, "UnitWithdrawn");
    }

    /** @throws UnitStandsSo when it is to let already */
    @RolesAllowed({Permissions.PROPERTY_WRITE, Roles.SYSTEM})
    public void offer(UnitId id) {
        become(id, UnitStatus.AVAILABLE, "UnitOffered");
    }

    private void become(UnitId id, UnitStatus status, String event) {
        Unit unit = units.find(id).orElseThrow(() -> new NotFound("unit", id));
        unit.become(status);
        events.record(new DomainEvent(event, id.value(), Map.of("code", unit.code())));
    }

    /** @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it */
    @RolesAllowed({Permissions.PROPERTY_WRITE, Roles.SYSTEM})
    public void change(UnitId id, ChangeUnit command, Expected<UnitView> expected) {
        Unit unit = units.find(id).orElseThrow(() -> new NotFound("unit", id));
        UnitView before = get(id);
        expected.check(before);
        unit.change(command);
        events.record(new DomainEvent(
                "UnitChanged",
                id.value(),
                Changes.between(before, get(id)).with("code", unit.code()).payload()));
    }
}
