package com.baribhara.tenant;

import com.baribhara.shared.InputCheck;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.internal.LeaseRepository;
import com.baribhara.tenant.model.Lease;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the terms of a lease in force become others: another last day, or none. Days that are billed already are no obstacle. */
@Stateless
@RolesAllowed({Permissions.LEASE_WRITE, Roles.SYSTEM})
public class LeaseTermsService {
    private final LeaseRepository leases;
    private final LeaseRentService rents;
    private final DomainEvents events;

    protected LeaseTermsService() {
        this(null, null, null);
    }

    @Inject
    public LeaseTermsService(LeaseRepository leases, LeaseRentService rents, DomainEvents events) {
        this.leases = leases;
        this.rents = rents;
        this.events = events;
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
        LocalDate before = lease.endsOn();
        leases.recheck(Map.of(id, withLastMonth(lease.end(last))));
        leases.save(lease);
        Map<String, Object> happened = new LinkedHashMap<>(Map.of("on", last, "reason", reason, "now.end", last));
        if (before != null) {
            happened.put("was.end", before);
        }
        record("LeaseTerminated", lease, happened);
    }

    /**
     * Lets it go on after its last day.
     *
     * @throws LeaseOpen when it has none
     * @throws LeaseOverlaps when the unit is let to somebody else by then
     * @throws LeaseClosed when it was never agreed
     * @throws com.baribhara.shared.Refusal with every field that can't be taken; for a new rent as {@link LeaseRentService#agree} does
     */
    public void renew(LeaseId id, RenewLease command) {
        Lease lease = existing(id);
        InputCheck check = new InputCheck();
        LocalDate last = command.end();
        check.day("end", last);
        String reason = check.text("reason", command.reason(), 200);
        LocalDate until = lease.endsOn();
        check.rule(
                last == null || until == null || last.isAfter(until),
                "end",
                "renewal.not-later",
                String.valueOf(last),
                String.valueOf(until));
        check.refuse();
        leases.overlapping(lease, lease.startsOn(), last).ifPresent(other -> {
            throw new LeaseOverlaps(other);
        });
        LocalDate more = lease.renew(last);
        leases.recheck(Map.of(id, withLastMonth(more)));
        leases.save(lease);
        record("LeaseRenewed", lease, Map.of("was.end", until, "now.end", last == null ? "" : last, "reason", reason));
        if (command.rent() != null) {
            rents.agree(id, new ChangeRent(more, command.rent(), reason, command.override()));
        }
    }

    /** What is charged after the last day comes with the last month, so that this one is another, too. */
    private static LocalDate withLastMonth(LocalDate changed) {
        return changed.minusDays(1);
    }

    /** From this day on its bills are compared with its terms by the next run; for whoever has taken one of them away. */
    public void recheck(LeaseId id, LocalDate since) {
        leases.recheck(Map.of(existing(id).id(), since));
    }

    /** The same for many, each from a day of its own. */
    public void recheck(Map<LeaseId, LocalDate> since) {
        leases.recheck(since);
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
