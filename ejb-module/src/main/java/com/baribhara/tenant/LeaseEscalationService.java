package com.baribhara.tenant;

import com.baribhara.shared.Expected;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.internal.IncreasePolicies;
import com.baribhara.tenant.internal.LeaseEscalationRepository;
import com.baribhara.tenant.internal.LeaseRentRepository;
import com.baribhara.tenant.internal.LeaseRepository;
import com.baribhara.tenant.model.Lease;
import com.baribhara.tenant.model.LeaseEscalation;
import com.baribhara.tenant.model.RentOutlook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rule by which the rent of a lease rises by itself, and the rents that come of it. */
@Stateless
@RolesAllowed({Permissions.LEASE_WRITE, Roles.SYSTEM})
public class LeaseEscalationService {
    private final LeaseRepository leases;
    private final LeaseRentRepository rents;
    private final LeaseEscalationRepository escalations;
    private final IncreasePolicies increases;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected LeaseEscalationService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public LeaseEscalationService(
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

    @RolesAllowed({Permissions.LEASE_READ, Roles.SYSTEM})
    public EscalationsView of(LeaseId id) {
        existing(id);
        return view(id, escalations.inForce(id));
    }

    /** All rents of the lease, oldest first: those that are its terms, then the next that its schedule will make so. */
    @RolesAllowed({Permissions.LEASE_READ, Roles.SYSTEM})
    public RentSchedule schedule(LeaseView lease) {
        LeaseEscalation escalation = escalations.inForce(lease.id()).orElse(null);
        RentOutlook outlook = new RentOutlook(lease, rents.of(lease.id()), escalation == null ? null : increases.own());
        return new RentSchedule(escalation == null ? null : escalation.view(), outlook.with(escalation));
    }

    /**
     * What would come of a schedule: the same rents as if it were set, nothing of which is kept.
     *
     * @throws com.baribhara.shared.Refusal as {@link #set} does
     */
    public List<RentPeriod> preview(LeaseId id, SetEscalation command) {
        Lease lease = existing(id);
        RentOutlook outlook = outlook(lease, escalations.inForce(id));
        return outlook.with(checked(lease, command, outlook));
    }

    /** Without the steps to come of the schedule that is about to go. */
    private RentOutlook outlook(Lease lease, Optional<LeaseEscalation> going) {
        EscalationId before = going.map(LeaseEscalation::id).orElse(null);
        LocalDate today = Dhaka.today(clock);
        return new RentOutlook(
                lease.view(),
                rents.of(lease.id()).stream()
                        .filter(rent -> !rent.comesOf(before, today))
                        .toList(),
                increases.own());
    }

    private LeaseEscalation checked(Lease lease, SetEscalation command, RentOutlook outlook) {
        LeaseEscalation escalation =
                new LeaseEscalation(lease, command, actor.get().name(), clock.instant());
        InputCheck check = new InputCheck();
        escalation.check(outlook.policy(), outlook.history(), outlook.steps(escalation), check);
        check.refuse();
        return escalation;
    }

    /**
     * Sets the rule, in place of the one before; what that one posted for days to come is taken back.
     *
     * @throws LeaseClosed when the lease was never agreed
     * @throws com.baribhara.shared.RuleBroken when a step would come earlier than the law has it, and the landlord refuses that or nobody
     *     says why
     * @throws com.baribhara.shared.ChangedMeanwhile when the schedule is not as the caller saw it
     */
    public EscalationId set(LeaseId id, SetEscalation command, Expected<EscalationsView> expected) {
        Lease lease = existing(id);
        Optional<LeaseEscalation> before = asSeen(id, expected);
        LeaseEscalation escalation = checked(lease, command, outlook(lease, before));
        Map<String, Object> what = new LinkedHashMap<>(escalation.agreed());
        before.ifPresent(going -> {
            what.put("replaces", going.id());
            end(id, going);
        });
        escalations.add(escalation);
        record("EscalationAgreed", lease, what);
        return escalation.id();
    }

    /**
     * From now on the rent does not rise by itself; what was posted for days to come is taken back.
     *
     * @throws NotFound when it doesn't anyway
     * @throws com.baribhara.shared.ChangedMeanwhile when the schedule is not as the caller saw it
     */
    public void end(LeaseId id, Expected<EscalationsView> expected) {
        Lease lease = existing(id);
        LeaseEscalation escalation = asSeen(id, expected).orElseThrow(() -> new NotFound("escalation", id));
        end(id, escalation);
        record("EscalationEnded", lease, escalation.agreed());
    }

    private void end(LeaseId id, LeaseEscalation escalation) {
        escalation.end(actor.get().name(), clock.instant());
        escalations.takeBack(escalation.id(), Dhaka.today(clock)).ifPresent(from -> leases.recheck(Map.of(id, from)));
    }

    /** Read once: what another commits after that is found when this one is written. */
    private Optional<LeaseEscalation> asSeen(LeaseId id, Expected<EscalationsView> expected) {
        Optional<LeaseEscalation> present = escalations.inForce(id);
        expected.check(view(id, present));
        return present;
    }

    private EscalationsView view(LeaseId id, Optional<LeaseEscalation> present) {
        return new EscalationsView(
                present.map(LeaseEscalation::view).orElse(null),
                escalations.ended(id).stream().map(LeaseEscalation::view).toList());
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
