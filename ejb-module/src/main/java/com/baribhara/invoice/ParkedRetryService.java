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
import com.baribhara.shared.time.Dhaka;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Opens a run for parked leases alone: one that bills their months, one that bills their meters. Each is a run like any other: the same rules,
 * one at a time, and nobody is billed twice; what still can't be billed stays parked, with the reason it has now.
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
     * @throws NothingParked when no month of the leases is
     * @throws RunUnderWay when the month is being billed already
     */
    public InvoiceRunId requestMonths(RetryParked command) {
        BillingMonth month = parked.month(command.leases()).orElseThrow(NothingParked::new);
        ClaimRun claim = ClaimRun.month(month, false, List.of(), actor.get().name());
        return request(claim, ParkedKind.MONTH, command, Map.of("month", month));
    }

    /**
     * The caller starts the job once this is committed.
     *
     * @throws RunUnderWay when utilities are being billed already
     */
    public InvoiceRunId requestMeters(RetryParked command) {
        LocalDate today = Dhaka.today(clock);
        ClaimRun claim = ClaimRun.utilities(today, false, List.of(), actor.get().name());
        return request(claim, ParkedKind.METERS, command, Map.of("date", today));
    }

    private InvoiceRunId request(ClaimRun claim, ParkedKind kind, RetryParked command, Map<String, Object> when) {
        InvoiceRunId id = new InvoiceRunId(Ids.next());
        if (!runs.open(id, claim, true, clock.instant())) {
            throw new RunUnderWay(runs.underWay(claim.kind(), claim.month()).orElse(id));
        }
        Map<String, Object> payload = new LinkedHashMap<>(when);
        payload.put("dryRun", false);
        payload.put("leases", parked.choose(id, kind, command.leases()));
        events.record(new DomainEvent(claim.kind().requested(), id.value(), payload));
        return id;
    }
}
