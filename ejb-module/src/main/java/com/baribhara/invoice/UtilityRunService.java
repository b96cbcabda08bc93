package com.baribhara.invoice;

import com.baribhara.invoice.internal.InvoiceRunRepository;
import com.baribhara.invoice.internal.UtilityRunRepository;
import com.baribhara.invoice.model.UtilityRunLine;
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

/** The billing of meters of one organisation as its people start it and see what came of it. */
@Stateless
@RolesAllowed({Permissions.BILLING_READ, Roles.SYSTEM})
public class UtilityRunService {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final InvoiceRunRepository runs;
    private final UtilityRunRepository lines;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected UtilityRunService() {
        this(null, null, null, null, null);
    }

    @Inject
    public UtilityRunService(
            InvoiceRunRepository runs,
            UtilityRunRepository lines,
            DomainEvents events,
            CurrentActor actor,
            Clock clock) {
        this.runs = runs;
        this.lines = lines;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Opens a run; the caller starts the job once this is committed.
     *
     * @throws RunUnderWay when utilities are being billed already; any number of dry runs may go on beside it
     */
    @RolesAllowed({Permissions.BILLING_RUN, Roles.SYSTEM})
    public InvoiceRunId request(RequestUtilityRun command) {
        LocalDate today = Dhaka.today(clock);
        LocalDate upTo = command.upTo() == null ? today : command.upTo();
        InputCheck check = new InputCheck();
        check.rule(
                !upTo.isBefore(FIRST) && !upTo.isAfter(today),
                "upTo",
                "date.out-of-range",
                FIRST.toString(),
                today.toString());
        check.refuse();
        InvoiceRunId id = new InvoiceRunId(Ids.next());
        ClaimRun claim = ClaimRun.utilities(
                upTo, command.dryRun(), List.of(), actor.get().name());
        if (!runs.open(id, claim, false, clock.instant())) {
            throw new RunUnderWay(runs.underWay(claim.kind(), claim.month()).orElse(id));
        }
        events.record(new DomainEvent(
                claim.kind().requested(), id.value(), Map.of("date", upTo, "dryRun", command.dryRun())));
        return id;
    }

    /** What the run billed, or a dry one would have, by {@code lease}; leases that wait are in it. Of dry runs only the latest is kept. */
    public Page<UtilityLineView> lines(InvoiceRunId run, PageRequest page) {
        return lines.lines(run, page).map(UtilityRunLine::view);
    }
}
