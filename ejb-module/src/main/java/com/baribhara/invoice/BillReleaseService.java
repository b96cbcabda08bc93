package com.baribhara.invoice;

import com.baribhara.invoice.internal.BillReleaseRepository;
import com.baribhara.invoice.model.BillRelease;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.tenant.LeaseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Lets bills go out that are beyond the bounds of their organisation, though right. It holds once, and for the bill that was looked at:
 * should the terms change before the run comes to it, it is parked again.
 */
@Stateless
@RolesAllowed(Permissions.BILLING_RUN)
public class BillReleaseService {
    private static final int WORDS = 300;

    private final InvoiceRunService runs;
    private final BillReleaseRepository releases;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected BillReleaseService() {
        this(null, null, null, null, null);
    }

    @Inject
    public BillReleaseService(
            InvoiceRunService runs,
            BillReleaseRepository releases,
            DomainEvents events,
            CurrentActor actor,
            Clock clock) {
        this.runs = runs;
        this.releases = releases;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws NothingToRelease when nothing of that kind is parked of the lease for the month, or for a reason that can't be waved through */
    public ParkedLease parked(LeaseId lease, BillingMonth month, ParkedKind kind) {
        return runs.parked(lease).stream()
                .filter(parked -> parked.month().equals(month) && parked.kind() == kind)
                .filter(parked -> parked.reason().releasable())
                .findFirst()
                .orElseThrow(NothingToRelease::new);
    }

    /**
     * The caller tries the lease again once this is committed.
     *
     * @throws com.baribhara.shared.Invalid without a reason
     * @throws NothingToRelease when there is no such bill
     */
    public void release(ReleaseBill command) {
        InputCheck check = new InputCheck();
        check.needed("month", command.month());
        String why = check.text("reason", command.why(), WORDS);
        check.refuse();
        ParkedLease parked = parked(command.lease(), command.month(), command.kind());
        String by = actor.get().name();
        Optional<BillRelease> open = releases.open(parked);
        open.ifPresentOrElse(
                known -> known.renew(parked, why, by, clock.instant()),
                () -> releases.add(new BillRelease(parked, why, by, clock.instant())));
        events.record(new DomainEvent(
                "BillReleased",
                command.lease().value(),
                Map.of(
                        "month",
                        parked.month(),
                        "kind",
                        parked.kind(),
                        "parked",
                        parked.reason(),
                        "args",
                        parked.args(),
                        "reason",
                        why)));
    }
}
