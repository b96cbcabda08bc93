package com.baribhara.tenant;

import com.baribhara.shared.InputCheck;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
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

/** How the terms of a lease in force become others: a new rent, another last day. Days that are billed already are no obstacle. */
@Stateless
@RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.SYSTEM})
public class LeaseTermsService {
    private final LeaseRepository leases;
    private final LeaseRentRepository rents;
    private final LeaseEscalationRepository escalations;
    private final IncreasePolicies increases;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected LeaseTermsService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public LeaseTermsService(
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

    /** What the rent became after the first, oldest first; days to come are in it. */
    @RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.SYSTEM})
    public List<RentChangeView> rents(LeaseId id) {
        return rents.of(existing(id).id()).stream().map(LeaseRent::view).toList();
    }

    /**
     * @throws LeaseClosed when the lease is over or was never agreed
     * @throws com.baribhara.shared.RuleBroken when the rent would rise earlier than the law has it, and the landlord refuses that or
     *     nobody says why
     */
    public void changeRent(LeaseId id, ChangeRent command) {
        Lease lease = existing(id);
        LeaseRent change = new LeaseRent(lease, command, actor.get().name(), clock.instant());
        mayRise(lease, change);
        escalations.rentsChange(id);
        rents.put(change);
        leases.recheck(id, change.from());
        record("RentChanged", lease, change.happened());
    }

    private void mayRise(Lease lease, LeaseRent change) {
        RentStep before = rents.history(lease).before(change.from()).orElse(null);
        if (before != null && change.rent().compareTo(before.rent()) > 0) {
            InputCheck check = new InputCheck();
            change.check(increases.own(), before.from(), check);
            check.refuse();
        }
    }

    /** Takes a change of rent back, as if it had never been agreed. */
    public void withdrawRent(LeaseId id, LocalDate from) {
        Lease lease = existing(id);
        LeaseRent change = rents.find(id, from).orElseThrow(() -> new NotFound("rent-change", from));
        escalations.rentsChange(id);
        rents.remove(change);
        leases.recheck(id, from);
        record("RentChangeWithdrawn", lease, Map.of("from", from, "rent", change.rent()));
    }

    /**
     * @throws LeaseOverlaps when the unit is let to somebody else by the new last day
     * @throws LeaseClosed when it was never agreed
     */
    public void end(LeaseId id, EndLease command) {
        Lease lease = existing(id);
        InputCheck check = new InputCheck();
        LocalDate last = check.needed("on", command.on()).orElse(null);
        check.day("on", last);
        String reason = check.text("reason", command.reason(), 200);
        check.rule(
                last == null || !last.isBefore(lease.startsOn()),
                "on",
                "ends-on.before-start",
                String.valueOf(last),
                lease.startsOn().toString());
        check.refuse();
        leases.overlapping(lease, lease.startsOn(), last).ifPresent(other -> {
            throw new LeaseOverlaps(other);
        });
        leases.recheck(id, lease.end(last));
        leases.save(lease);
        record("LeaseTerminated", lease, Map.of("on", last, "reason", reason));
    }

    /** From this day on its bills are compared with its terms by the next run; for whoever has taken one of them away. */
    public void recheck(LeaseId id, LocalDate since) {
        leases.recheck(existing(id).id(), since);
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
