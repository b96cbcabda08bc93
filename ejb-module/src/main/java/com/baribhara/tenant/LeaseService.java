package com.baribhara.tenant;

import com.baribhara.property.UnitService;
import com.baribhara.property.UnitStatus;
import com.baribhara.property.UnitView;
import com.baribhara.shared.Expected;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.Changes;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.internal.LeaseRepository;
import com.baribhara.tenant.internal.TenantRepository;
import com.baribhara.tenant.model.Lease;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leases of the caller's organisation. */
@Stateless
@RolesAllowed({Permissions.LEASE_READ, Roles.SYSTEM})
public class LeaseService {
    private final LeaseRepository leases;
    private final TenantRepository tenants;
    private final UnitService units;
    private final BilledDays billed;
    private final DomainEvents events;
    private final Clock clock;

    protected LeaseService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public LeaseService(
            LeaseRepository leases,
            TenantRepository tenants,
            UnitService units,
            BilledDays billed,
            DomainEvents events,
            Clock clock) {
        this.billed = billed;
        this.leases = leases;
        this.tenants = tenants;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** Sorted by {@code code} (usual), {@code start} or {@code created}. */
    public Page<LeaseView> list(LeaseFilter filter, PageRequest page) {
        return leases.list(filter, page).map(Lease::view);
    }

    /** Of all leases that a unit or a tenant has or had. @param filter names one of the two at least */
    public List<LeaseId> ids(LeaseFilter filter) {
        return leases.ids(filter.unit(), filter.tenant());
    }

    public LeaseView get(LeaseId id) {
        return existing(id).view();
    }

    /** The last day of it that stands on a bill; empty while there is none. */
    public Optional<LocalDate> billedUntil(LeaseId id) {
        return billed.last(id);
    }

    /** Ids that are unknown here are left out. */
    public Map<LeaseId, String> codesOf(Collection<LeaseId> ids) {
        return leases.codes(ids);
    }

    /** Makes a draft; one that could never be activated is refused at once. */
    @RolesAllowed({Permissions.LEASE_WRITE, Roles.SYSTEM})
    public LeaseId create(CreateLease command) {
        Lease lease = new Lease(command, clock.instant());
        UnitView unit = units.byIds(List.of(lease.unit())).get(lease.unit());
        InputCheck check = new InputCheck();
        check.rule(unit != null, "unit", "id.unknown", lease.unit().toString());
        check.rule(
                tenants.find(lease.tenant()).isPresent(),
                "tenant",
                "id.unknown",
                lease.tenant().toString());
        check.refuse();
        mayBeLet(lease, unit);
        leases.add(lease);
        record("LeaseCreated", lease);
        return lease.id();
    }

    @RolesAllowed({Permissions.LEASE_WRITE, Roles.SYSTEM})
    public void activate(LeaseId id) {
        Lease lease = existing(id);
        mayBeLet(lease, units.get(lease.unit()));
        lease.decide(LeaseStatus.ACTIVE);
        leases.save(lease);
        record("LeaseActivated", lease);
    }

    /**
     * Changes a draft wholly, and an active lease but for what bills rest on; where its charges of billed days are others, the next run posts
     * the difference.
     *
     * @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it
     */
    @RolesAllowed({Permissions.LEASE_WRITE, Roles.SYSTEM})
    public void change(LeaseId id, ChangeLease command, Expected<LeaseView> expected) {
        Lease lease = existing(id);
        LeaseView before = lease.view();
        expected.check(before);
        if (command.start() != null) {
            leases.overlapping(lease, command.start(), command.end()).ifPresent(other -> {
                throw new LeaseOverlaps(other);
            });
        }
        Optional<LocalDate> billedOtherwise =
                lease.change(command, billedUntil(id).orElse(null));
        leases.save(lease);
        billedOtherwise.ifPresent(since -> leases.recheck(Map.of(id, since)));
        events.record(new DomainEvent(
                "LeaseChanged",
                id.value(),
                Changes.between(before, lease.view()).with("code", lease.code()).payload()));
    }

    /** Puts a draft away; it stays to be seen, but can't be changed or activated any more. */
    @RolesAllowed({Permissions.LEASE_WRITE, Roles.SYSTEM})
    public void cancel(LeaseId id) {
        Lease lease = existing(id);
        lease.decide(LeaseStatus.CANCELLED);
        leases.save(lease);
        record("LeaseCancelled", lease);
    }

    private void mayBeLet(Lease lease, UnitView unit) {
        if (unit.status() == UnitStatus.WITHDRAWN) {
            throw new UnitNotToLet(unit.code());
        }
        leases.overlapping(lease).ifPresent(other -> {
            throw new LeaseOverlaps(other);
        });
    }

    private Lease existing(LeaseId id) {
        return leases.find(id).orElseThrow(() -> new NotFound("lease", id));
    }

    private void record(String type, Lease lease) {
        events.record(new DomainEvent(
                type,
                lease.id().value(),
                Map.of("code", lease.code(), "unit", lease.unit(), "tenant", lease.tenant())));
    }
}
