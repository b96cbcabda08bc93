package com.baribhara.invoice;

import com.baribhara.invoice.internal.InvoiceRunRepository;
import com.baribhara.invoice.internal.ParkedSelection;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Ids;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Opens a run for parked leases alone. It is a run like any other: the same rules, one a month at a time, and nobody is billed twice; what
 * still can't be billed stays parked, with the reason it has now.
 */
@Stateless
@RolesAllowed({Permissions.BILLING_RUN, Roles.SYSTEM})
public class ParkedRetryService {
    private final InvoiceRunRepository runs;
    private final ParkedSelection parked;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected ParkedRetryService() {
        this(null, null, null, null, null);
    }

    @Inject
    public ParkedRetryService(
            InvoiceRunRepository runs, ParkedSelection parked, DomainEvents events, CurrentActor actor, Clock clock) {
        this.runs = runs;
        this.parked = parked;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whether any month of these waits. */
    public boolean monthsWait(RetryParked command) {
        return parked.month(command.leases()).isPresent();
    }

    /** Whether what any of their meters counted waits. */
    public boolean metersWait(RetryParked command) {
        return parked.meters(command.leases());
    }

    /**
     * The caller starts the job once this is committed.
     *
     * @throws NothingParked when none of the leases is
     * @throws RunUnderWay when the month is being billed already
     */
    public InvoiceRunId request(RetryParked command) {
        BillingMonth month = parked.month(command.leases()).orElseThrow(NothingParked::new);
        InvoiceRunId id = new InvoiceRunId(Ids.next());
        ClaimRun claim = ClaimRun.month(month, false, List.of(), actor.get().name());
        if (!runs.open(id, claim, true, clock.instant())) {
            throw new RunUnderWay(runs.underWay(RunKind.MONTHLY, month).orElse(id));
        }
        int leases = parked.choose(id, command.leases());
        events.record(new DomainEvent(
                "InvoiceRunRequested", id.value(), Map.of("month", month, "dryRun", false, "leases", leases)));
        return id;
    }
}
