package com.baribhara.invoice;

import com.baribhara.invoice.internal.BatchRunStore;
import com.baribhara.invoice.internal.BillingFacts;
import com.baribhara.invoice.internal.ChunkWriting;
import com.baribhara.invoice.internal.RunSelection;
import com.baribhara.organisation.BillingCalendarService;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.LeaseBillingService;
import com.baribhara.tenant.LeaseSlice;
import com.baribhara.tenant.OrganisationLease;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reading and writing of a run by the thousand leases, in the transaction of the chunk. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class BillingChunkService {
    private final BatchRunStore runs;
    private final RunSelection selection;
    private final BillingFacts facts;
    private final ChunkWriting writing;
    private final LeaseBillingService leases;
    private final BillingCalendarService calendar;
    private final Clock clock;

    protected BillingChunkService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public BillingChunkService(
            BatchRunStore runs,
            RunSelection selection,
            BillingFacts facts,
            ChunkWriting writing,
            LeaseBillingService leases,
            BillingCalendarService calendar,
            Clock clock) {
        this.runs = runs;
        this.selection = selection;
        this.facts = facts;
        this.writing = writing;
        this.leases = leases;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What holds for the whole run; invoices are dated by the day the run goes on. */
    public BillingTerms terms(OwnedRun run) {
        Map<Integer, UUID> served = runs.runs(run.id());
        MonthlyBill rules = new MonthlyBill(run.month(), LocalDate.now(clock), facts.vatRates());
        return new BillingTerms(
                run,
                served,
                new HashSet<>(calendar.wholeTaka(served.keySet())),
                calendar.bounds(served.keySet()),
                selection.skipsSettled(run),
                rules);
    }

    /** The part as far as it has come. */
    public RunPartition partition(OwnedRun run, int number) {
        return runs.partitions(run.id()).get(number);
    }

    /** The next leases of a part, with everything the rules need. */
    public List<DueLease> read(BillingTerms terms, RunPartition partition, int limit) {
        if (terms.run().selected()) {
            return readChosen(terms, partition, limit);
        }
        LeaseSlice slice = terms.slice(partition);
        if (!terms.skipSettled()) {
            return due(terms, slice, limit);
        }
        List<UUID> others = selection.unsettled(terms, partition, limit);
        return others.isEmpty() ? List.of() : due(terms, slice.only(others), limit);
    }

    /** Leases that were chosen and can't be billed by now (they never began, say) are passed over. */
    private List<DueLease> readChosen(BillingTerms terms, RunPartition partition, int limit) {
        RunPartition left = partition;
        List<UUID> chosen = selection.next(terms.run().id(), left, limit);
        while (!chosen.isEmpty()) {
            List<DueLease> due = due(terms, terms.slice(left).only(chosen), limit);
            if (!due.isEmpty()) {
                return due;
            }
            int organisation = terms.runs().keySet().iterator().next();
            UUID last = chosen.get(chosen.size() - 1);
            left = new RunPartition(left.number(), new OrganisationRow(organisation, last), left.to());
            chosen = selection.next(terms.run().id(), left, limit);
        }
        return List.of();
    }

    private List<DueLease> due(BillingTerms terms, LeaseSlice slice, int limit) {
        List<OrganisationLease> bare = leases.page(slice, limit);
        if (bare.isEmpty()) {
            return List.of();
        }
        BillingMonth month = terms.run().month();
        OrganisationRow first = bare.get(0).row();
        OrganisationRow end = bare.get(bare.size() - 1).row();
        Map<OrganisationRow, List<LocalDate>> billed =
                facts.billed(bare.stream().map(OrganisationLease::row).toList());
        List<OrganisationLease> risen = terms.run().dryRun() ? facts.risen(bare, month) : bare;
        List<OrganisationLease> page = facts.withParts(risen, billed, month);
        Map<OrganisationRow, LastBill> last = facts.last(billed, month);
        Map<OrganisationRow, List<ReleasedBill>> released = facts.released(first, end);
        Map<OrganisationRow, List<PostedMonth>> posted = facts.posted(page);
        return page.stream()
                .map(lease -> new DueLease(
                        lease,
                        terms,
                        billed.getOrDefault(lease.row(), List.of()),
                        posted.getOrDefault(lease.row(), List.of()),
                        last.get(lease.row()),
                        released.getOrDefault(lease.row(), List.of())))
                .toList();
    }

    /**
     * Stores what became of the leases of a chunk, counts it and moves the part on.
     *
     * @throws FencedOff when the run belongs to somebody else by now
     */
    public void write(BillingTerms terms, int partition, List<BilledLease> chunk) {
        writing.write(terms, partition, chunk);
    }
}
