package com.baribhara.invoice;

import com.baribhara.invoice.internal.InvoiceRunRepository;
import com.baribhara.invoice.internal.LateFeeRepository;
import com.baribhara.invoice.model.LateFeeLine;
import com.baribhara.shared.Ids;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.time.Dhaka;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The late fees of one organisation as its people start them and see what came of it. */
@Stateless
@RolesAllowed({Permissions.BILLING_READ, Roles.SYSTEM})
public class LateFeeRunService {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS_AHEAD = 366;

    private final InvoiceRunRepository runs;
    private final LateFeeRepository fees;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected LateFeeRunService() {
        this(null, null, null, null, null);
    }

    @Inject
    public LateFeeRunService(
            InvoiceRunRepository runs, LateFeeRepository fees, DomainEvents events, CurrentActor actor, Clock clock) {
        this.runs = runs;
        this.fees = fees;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Opens a run; the caller starts the job once this is committed. A dry one may look ahead, as if nobody paid until then.
     *
     * @throws RunUnderWay when late fees are being posted already; any number of dry runs may go on beside it
     */
    @RolesAllowed({Permissions.BILLING_RUN, Roles.SYSTEM})
    public InvoiceRunId request(RequestLateFeeRun command) {
        LocalDate today = Dhaka.today(clock);
        LocalDate asOf = command.date() == null ? today : command.date();
        LocalDate last = command.dryRun() ? today.plusDays(DAYS_AHEAD) : today;
        InputCheck check = new InputCheck();
        check.rule(
                !asOf.isBefore(FIRST) && !asOf.isAfter(last),
                "date",
                "date.out-of-range",
                FIRST.toString(),
                last.toString());
        check.refuse();
        InvoiceRunId id = new InvoiceRunId(Ids.next());
        ClaimRun claim =
                ClaimRun.lateFees(asOf, command.dryRun(), List.of(), actor.get().name());
        if (!runs.open(id, claim, false, clock.instant())) {
            throw new RunUnderWay(runs.underWay(claim.kind(), claim.month()).orElse(id));
        }
        events.record(new DomainEvent(
                claim.kind().requested(), id.value(), Map.of("date", asOf, "dryRun", command.dryRun())));
        return id;
    }

    /** What the run posted, or a dry one would have, by {@code lease}. Of dry runs only the latest is kept. */
    public Page<LateFeeLineView> fees(InvoiceRunId run, PageRequest page) {
        return fees.lines(run, page).map(LateFeeLine::view);
    }
}
