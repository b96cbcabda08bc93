package com.baribhara.invoice.batch;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.BatchRunService;
import com.baribhara.invoice.BilledLease;
import com.baribhara.invoice.BillingChunkService;
import com.baribhara.invoice.BillingTerms;
import com.baribhara.invoice.ClaimRun;
import com.baribhara.invoice.DueLease;
import com.baribhara.invoice.DueRentsService;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RequestInvoiceRun;
import com.baribhara.invoice.RunPartition;
import com.baribhara.organisation.BillingCalendarService;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The way of the job's artifacts into the domain: a batch thread has the identity of whoever started the job, the work is the system's. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class MonthlyBilling {
    private static final String MANAGEMENT = "management";

    private final BatchRunService runs;
    private final BillingChunkService chunks;
    private final BillingCalendarService calendar;
    private final DueRentsService rents;

    protected MonthlyBilling() {
        this(null, null, null, null);
    }

    @Inject
    public MonthlyBilling(
            BatchRunService runs, BillingChunkService chunks, BillingCalendarService calendar, DueRentsService rents) {
        this.rents = rents;
        this.runs = runs;
        this.chunks = chunks;
        this.calendar = calendar;
    }

    public Optional<OwnedRun> adopt(BatchRunId run, long execution) {
        return runs.adopt(run, execution);
    }

    /** Opens the month and owns it at once; empty when it is under way. */
    public Optional<OwnedRun> open(RequestInvoiceRun request, Optional<OrganisationId> organisation, long execution) {
        return claim(request, organisation).flatMap(run -> runs.adopt(run, execution));
    }

    private Optional<BatchRunId> claim(RequestInvoiceRun request, Optional<OrganisationId> organisation) {
        if (organisation.isEmpty()) {
            return runs.claimForAll(request, MANAGEMENT);
        }
        return runs.claim(ClaimRun.month(
                request.month(),
                request.dryRun(),
                calendar.keyOf(organisation.get()).stream().toList(),
                MANAGEMENT));
    }

    public OwnedRun owned(long execution) {
        return runs.owned(execution)
                .orElseThrow(() ->
                        new IllegalStateException("execution " + execution + " owns no run; another took it over"));
    }

    /** @return the last lease that was looked at; empty when no rent is left to rise */
    public Optional<OrganisationRow> raise(OwnedRun run, OrganisationRow after) {
        return rents.raise(run, after);
    }

    public List<RunPartition> partitions(OwnedRun run, int count) {
        return runs.partitions(run, count);
    }

    public BillingTerms terms(OwnedRun run) {
        return chunks.terms(run);
    }

    public RunPartition partition(OwnedRun run, int number) {
        return chunks.partition(run, number);
    }

    public List<DueLease> read(BillingTerms terms, RunPartition partition, int limit) {
        return chunks.read(terms, partition, limit);
    }

    public void write(BillingTerms terms, int partition, List<BilledLease> chunk) {
        chunks.write(terms, partition, chunk);
    }

    public void close(OwnedRun run) {
        runs.close(run);
    }

    public void stopped(long execution) {
        runs.stopped(execution);
    }
}
