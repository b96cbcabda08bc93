package com.baribhara.property;

import com.baribhara.property.internal.PropertyRepository;
import com.baribhara.property.model.Property;
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
import java.util.List;
import java.util.Map;

/** Buildings of the caller's organisation. */
@Stateless
@RolesAllowed({Permissions.PROPERTY_READ, Roles.SYSTEM})
public class PropertyService {
    private static final int MOST_NAMES = 5_000;

    private final PropertyRepository properties;
    private final DomainEvents events;
    private final Clock clock;

    protected PropertyService() {
        this(null, null, null);
    }

    @Inject
    public PropertyService(PropertyRepository properties, DomainEvents events, Clock clock) {
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    /** Sorted by {@code code} (usual), {@code name} or {@code created}. */
    public Page<PropertyView> list(PropertyFilter filter, PageRequest page) {
        Page<Property> found = properties.list(filter, page);
        Map<PropertyId, Long> units =
                properties.unitCounts(found.items().stream().map(Property::id).toList());
        return found.map(property -> property.view(units.getOrDefault(property.id(), 0L)));
    }

    /** All of them by name, to choose one; no more than 5,000. */
    public List<PropertyName> names() {
        return properties.names(MOST_NAMES);
    }

    public PropertyView get(PropertyId id) {
        Property property = properties.find(id).orElseThrow(() -> new NotFound("property", id));
        return property.view(properties.unitCounts(List.of(id)).getOrDefault(id, 0L));
    }

    @RolesAllowed({Permissions.PROPERTY_WRITE, Roles.SYSTEM})
    public PropertyId create(CreateProperty command) {
        Property property = new Property(command, clock.instant());
        properties.add(property);
        events.record(new DomainEvent("PropertyCreated", property.id().value(), Map.of("code", property.code())));
        return property.id();
    }

    /** @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it */
    @RolesAllowed({Permissions.PROPERTY_WRITE, Roles.SYSTEM})
    public void change(PropertyId id, ChangeProperty command, Expected<PropertyView> expected) {
        Property property = properties.find(id).orElseThrow(() -> new NotFound("property", id));
        PropertyView before = get(id);
        expected.check(before);
        property.change(command);
        events.record(new DomainEvent(
                "PropertyChanged",
                id.value(),
                Changes.between(before, get(id)).with("code", property.code()).payload()));
    }
}
