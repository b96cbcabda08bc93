package com.baribhara.tenant;

import com.baribhara.shared.Expected;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.internal.IncreasePolicies;
import com.baribhara.tenant.internal.LeaseEscalationRepository;
import com.baribhara.tenant.internal.LeaseRentRepository;
import com.baribhara.tenant.internal.LeaseRepository;
import com.baribhara.tenant.model.Lease;
import com.baribhara.tenant.model.LeaseRent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the rent of a lease in force becomes after the first. Days that are billed already are no obstacle. */
@Stateless
@RolesAllowed({Permissions.LEASE_WRITE, Roles.SYSTEM})
public class LeaseRentService {
    private final LeaseRepository leases;
    private final LeaseRentRepository rents;
    private final LeaseEscalationRepository escalations;
    private final IncreasePolicies increases;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected LeaseRentService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public LeaseRentService(
            LeaseRepository leases,
            LeaseRentRepository rents,
            LeaseEscalationRepository escalations,
            IncreasePolicies increases,
            DomainEvents events,
            CurrentActor actor,
            Clock clock) {
        this.leases = leases;
        this.rents = rents;
        this.escalations = escalations;
        this.increases = increases;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Oldest first; days to come are in it. */
    @RolesAllowed({Permissions.LEASE_READ, Roles.SYSTEM})
    public List<RentChangeView> of(LeaseId id) {
        return rents.of(existing(id).id()).stream().map(LeaseRent::view).toList();
    }

    @RolesAllowed({Permissions.LEASE_READ, Roles.SYSTEM})
    public RentChangeView get(LeaseId id, LocalDate from) {
        return rents.find(existing(id).id(), from).orElseThrow(() -> none(from)).view();
    }

    /**
     * @throws RentAgreed when one is agreed from that day already
     * @throws LeaseClosed when the lease is over or was never agreed
     * @throws com.baribhara.shared.RuleBroken when the rent would rise earlier than the law has it, and the landlord refuses that or
     *     nobody says why
     */
    public void agree(LeaseId id, ChangeRent command) {
        Lease lease = existing(id);
        LeaseRent change = checked(lease, command);
        rents.find(id, change.from()).ifPresent(agreed -> {
            throw new RentAgreed(agreed.from(), agreed.rent());
        });
        put(lease, change, change.happened());
    }

    /**
     * Agrees another rent in place of one from the same day.
     *
     * @throws com.baribhara.shared.Refusal as {@link #agree} does
     * @throws com.baribhara.shared.ChangedMeanwhile when that one no longer looks as the caller saw it
     */
    public void change(LeaseId id, ChangeRent command, Expected<RentChangeView> expected) {
        Lease lease = existing(id);
        LeaseRent before = asSeen(id, command.from(), expected);
        LeaseRent change = checked(lease, command);
        Map<String, Object> what = new LinkedHashMap<>(change.happened());
        what.put("was", before.rent());
        put(lease, change, what);
    }

    /**
     * Takes a change of rent back, as if it had never been agreed.
     *
     * @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it
     */
    public void withdraw(LeaseId id, LocalDate from, Expected<RentChangeView> expected) {
        Lease lease = existing(id);
        LeaseRent change = asSeen(id, from, expected);
        escalations.rentsChange(id);
        rents.remove(change);
        leases.recheck(Map.of(id, from));
        record("RentChangeWithdrawn", lease, Map.of("from", from, "rent", change.rent()));
    }

    private LeaseRent checked(Lease lease, ChangeRent command) {
        LeaseRent change = new LeaseRent(lease, command, actor.get().name(), clock.instant());
        RentStep before = rents.history(lease).before(change.from()).orElse(null);
        if (before != null && change.rent().compareTo(before.rent()) > 0) {
            InputCheck check = new InputCheck();
            change.check(increases.own(), before.from(), check);
            check.refuse();
        }
        return change;
    }

    private void put(Lease lease, LeaseRent change, Map<String, Object> what) {
        escalations.rentsChange(lease.id());
        rents.put(change);
        leases.recheck(Map.of(lease.id(), change.from()));
        record("RentChanged", lease, what);
    }

    /** Held until the transaction ends: whoever wants to change it as well waits, and then finds it changed. */
    private LeaseRent asSeen(LeaseId id, LocalDate from, Expected<RentChangeView> expected) {
        LeaseRent present = rents.held(id, from).orElseThrow(() -> none(from));
        expected.check(present.view());
        return present;
    }

    private static NotFound none(LocalDate from) {
        return new NotFound("rent-change", from);
    }

    private Lease existing(LeaseId id) {
        return leases.find(id).orElseThrow(() -> new NotFound("lease", id));
    }

    private void record(String type, Lease lease, Map<String, Object> what) {
        Map<String, Object> payload = new LinkedHashMap<>(what);
        payload.put("code", lease.code());
        events.record(new DomainEvent(type, lease.id().value(), payload));
    }
}
