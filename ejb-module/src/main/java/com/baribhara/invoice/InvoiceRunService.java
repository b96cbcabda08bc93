package com.baribhara.invoice;

import com.baribhara.invoice.internal.InvoiceRunRepository;
import com.baribhara.invoice.model.InvoiceRun;
import com.baribhara.invoice.model.InvoiceRun.Numbers;
import com.baribhara.invoice.model.ParkedMonth;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Ids;
import com.baribhara.shared.InputCheck;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The month's billing as the people of one organisation see it. */
@Stateless
@RolesAllowed({Permissions.BILLING_READ, Roles.SYSTEM})
public class InvoiceRunService {
    private static final BillingMonth FIRST = BillingMonth.valueOf("2000-01");
    private static final int MONTHS_AHEAD = 12;

    private final InvoiceRunRepository runs;
    private final LeaseService leases;
    private final DomainEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected InvoiceRunService() {
        this(null, null, null, null, null);
    }

    @Inject
    public InvoiceRunService(
            InvoiceRunRepository runs, LeaseService leases, DomainEvents events, CurrentActor actor, Clock clock) {
        this.runs = runs;
        this.leases = leases;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Opens a run, and a {@code batch_run} with the same id for the job to execute; the caller starts the job once this is
     * committed.
     *
     * @throws RunUnderWay when the month is being billed already; any number of dry runs may go on beside it
     */
    @RolesAllowed({Permissions.BILLING_RUN, Roles.SYSTEM})
    public InvoiceRunId request(RequestInvoiceRun command) {
        checkMonth(command.month());
        InvoiceRunId id = new InvoiceRunId(Ids.next());
        ClaimRun claim = ClaimRun.month(
                command.month(), command.dryRun(), List.of(), actor.get().name());
        if (!runs.open(id, claim, false, clock.instant())) {
            throw new RunUnderWay(
                    runs.underWay(RunKind.MONTHLY, command.month()).orElse(id));
        }
        events.record(new DomainEvent(
                RunKind.MONTHLY.requested(), id.value(), Map.of("month", command.month(), "dryRun", command.dryRun())));
        return id;
    }

    private void checkMonth(BillingMonth month) {
        BillingMonth last =
                new BillingMonth(BillingMonth.of(Dhaka.today(clock)).value().plusMonths(MONTHS_AHEAD));
        InputCheck check = new InputCheck();
        check.needed("month", month)
                .ifPresent(wanted -> check.rule(
                        wanted.compareTo(FIRST) >= 0 && wanted.compareTo(last) <= 0,
                        "month",
                        "month.out-of-range",
                        FIRST.toString(),
                        last.toString()));
        check.refuse();
    }

    public InvoiceRunView get(InvoiceRunId id) {
        InvoiceRun run = existing(id);
        return view(run, run.running() ? runs.progress(List.of(id)) : Map.of());
    }

    /** @throws NotFound also when it is a run of another kind */
    public InvoiceRunView get(InvoiceRunId id, RunKind kind) {
        InvoiceRunView run = get(id);
        if (run.kind() != kind) {
            throw new NotFound("invoice-run", id);
        }
        return run;
    }

    /** Sorted by {@code startedAt} (usual: the newest first) or {@code month}. */
    public Page<InvoiceRunView> list(InvoiceRunFilter filter, PageRequest page) {
        Page<InvoiceRun> found = runs.list(filter, page);
        List<InvoiceRunId> running = found.items().stream()
                .filter(InvoiceRun::running)
                .map(InvoiceRun::id)
                .toList();
        Map<InvoiceRunId, Numbers> progress = running.isEmpty() ? Map.of() : runs.progress(running);
        return found.map(run -> view(run, progress));
    }

    private static InvoiceRunView view(InvoiceRun run, Map<InvoiceRunId, Numbers> progress) {
        return run.running() ? run.view(progress.getOrDefault(run.id(), Numbers.NONE)) : run.view();
    }

    /** The month that a run bills; empty when there is no such run. */
    @RolesAllowed({Permissions.INVOICE_READ, Roles.SYSTEM})
    public Optional<BillingMonth> month(InvoiceRunId run) {
        return runs.find(run).map(InvoiceRun::month);
    }

    /** The leases that a run could not bill, by {@code month}. */
    public Page<ParkedLease> parked(InvoiceRunId run, PageRequest page) {
        existing(run);
        return named(runs.parked(run, page));
    }

    /** The leases and months that still wait to be billed, by {@code month}. */
    public Page<ParkedLease> parked(PageRequest page) {
        return named(runs.parked(page));
    }

    /** The months of a lease that still wait to be billed, each with its reason. */
    public List<ParkedLease> parked(LeaseId lease) {
        return named(runs.parked(lease, PageRequest.first(PageRequest.DEFAULT_LIMIT)))
                .items();
    }

    /** How many leases and months still wait to be billed. */
    public long waiting() {
        return runs.waiting();
    }

    private Page<ParkedLease> named(Page<ParkedMonth> found) {
        Map<LeaseId, String> codes =
                leases.codesOf(found.items().stream().map(ParkedMonth::lease).toList());
        return found.map(parked -> parked.view(codes.get(parked.lease())));
    }

    private InvoiceRun existing(InvoiceRunId id) {
        return runs.find(id).orElseThrow(() -> new NotFound("invoice-run", id));
    }
}
