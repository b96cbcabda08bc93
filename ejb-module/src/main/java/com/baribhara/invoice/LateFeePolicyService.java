package com.baribhara.invoice;

import com.baribhara.invoice.internal.LateFeeRepository;
import com.baribhara.invoice.model.LateFeeVersion;
import com.baribhara.organisation.OrganisationService;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What being late costs, for the organisation and for leases that agreed otherwise. Versions are only added, so what was billed by an
 * earlier one stays as it is; an invoice goes by what is in force on its due day.
 */
@Stateless
@RolesAllowed({Permissions.BILLING_READ, Roles.SYSTEM})
public class LateFeePolicyService {
    private final LateFeeRepository policies;
    private final LeaseService leases;
    private final OrganisationService organisations;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected LateFeePolicyService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public LateFeePolicyService(
            LateFeeRepository policies,
            LeaseService leases,
            OrganisationService organisations,
            DomainEvents events,
            CurrentActor actor,
            Clock clock) {
        this.policies = policies;
        this.leases = leases;
        this.organisations = organisations;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Sorted by {@code validFrom} (usual: the newest first); of the same day, the last one entered first. */
    public Page<LateFeePolicyView> list(LateFeePolicyFilter filter, PageRequest page) {
        return policies.versions(filter, page).map(LateFeeVersion::view);
    }

    public LateFeePolicyView get(LateFeePolicyId id) {
        return policies.find(id).map(LateFeeVersion::view).orElseThrow(() -> new NotFound("late-fee-policy", id));
    }

    /** What the organisation's policy says today; empty when it never had one. */
    public Optional<LateFeePolicyView> now() {
        return policies.inForce(null, Dhaka.today(clock)).map(LateFeeVersion::view);
    }

    /** What the lease's own policy says today; empty when it never had one. */
    public Optional<LateFeePolicyView> now(LeaseId lease) {
        return policies.inForce(lease, Dhaka.today(clock)).map(LateFeeVersion::view);
    }

    /** @throws NotFound when there is no such lease */
    @RolesAllowed({Permissions.LATE_FEE_WRITE, Roles.SYSTEM})
    public LateFeePolicyId enter(EnterLateFeePolicy command) {
        if (command.lease() != null) {
            leases.get(command.lease());
        }
        LateFeeVersion version = new LateFeeVersion(command, actor.get().name(), clock.instant());
        policies.add(version);
        Map<String, Object> payload = new LinkedHashMap<>();
        LateFeePolicyView entered = version.view();
        payload.put("policy", entered.id());
        payload.put("basis", entered.basis());
        payload.put("from", entered.validFrom());
        put(payload, "rate", entered.rate() == null ? null : entered.rate().toPlainString());
        put(payload, "cap", entered.cap());
        put(payload, "graceDays", entered.graceDays());
        events.record(new DomainEvent(
                "LateFeePolicyEntered",
                command.lease() == null
                        ? organisations.current().id().value()
                        : command.lease().value(),
                payload));
        return entered.id();
    }

    private static void put(Map<String, Object> payload, String name, Object value) {
        if (value != null) {
            payload.put(name, value);
        }
    }
}
