package com.baribhara.invoice.internal;

import com.baribhara.invoice.BilledLease;
import com.baribhara.invoice.FencedOff;
import com.baribhara.invoice.LateFeeTerms;
import com.baribhara.invoice.LateLeaseBill;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RunKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What a chunk of late leases leaves behind. All of it or nothing: it is one transaction with the checkpoint. */
@ApplicationScoped
public class LateFeeWriting {
    private final BatchRunStore runs;
    private final InvoiceBook invoices;
    private final ParkedLeases parked;
    private final RunProgress progress;
    private final LateFeeRows rows;

    protected LateFeeWriting() {
        this(null, null, null, null, null);
    }

    @Inject
    public LateFeeWriting(
            BatchRunStore runs, InvoiceBook invoices, ParkedLeases parked, RunProgress progress, LateFeeRows rows) {
        this.runs = runs;
        this.invoices = invoices;
        this.parked = parked;
        this.progress = progress;
        this.rows = rows;
    }

    /** @throws FencedOff when the run belongs to somebody else by now */
    public void write(LateFeeTerms terms, int partition, List<LateLeaseBill> chunk) {
        OwnedRun run = terms.run();
        if (!runs.holdsToken(run)) {
            throw new FencedOff(run);
        }
        List<BilledLease> leases = chunk.stream().map(LateLeaseBill::billed).toList();
        List<BilledLease> stored = leases;
        if (!run.dryRun()) {
            stored = invoices.store(leases, terms.runs(), RunKind.LATE_FEES.job());
            parked.park(terms.runs(), stored);
        }
        rows.add(terms, asFound(chunk, leases, stored));
        progress.add(terms.runs(), partition, stored);
        runs.moveOn(run, partition, chunk.get(chunk.size() - 1).lease().row());
    }

    /** Without the leases whose fees somebody else has posted meanwhile, or that the schema refused. */
    private static List<LateLeaseBill> asFound(
            List<LateLeaseBill> chunk, List<BilledLease> leases, List<BilledLease> stored) {
        List<LateLeaseBill> found = new ArrayList<>(chunk.size());
        for (int i = 0; i < chunk.size(); i++) {
            if (stored.get(i).bill().equals(leases.get(i).bill())) {
                found.add(chunk.get(i));
            }
        }
        return found;
    }
}
