package com.baribhara.invoice.internal;

import com.baribhara.invoice.BilledLease;
import com.baribhara.invoice.FencedOff;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.UtilityLeaseBill;
import com.baribhara.invoice.UtilityTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What a chunk of metered leases leaves behind. All of it or nothing: it is one transaction with the checkpoint. */
@ApplicationScoped
public class UtilityWriting {
    private final BatchRunStore runs;
    private final InvoiceBook invoices;
    private final MeteredUses uses;
    private final UtilityRows rows;
    private final RunProgress progress;
    private final ParkedLeases parked;

    protected UtilityWriting() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public UtilityWriting(
            BatchRunStore runs,
            InvoiceBook invoices,
            MeteredUses uses,
            UtilityRows rows,
            RunProgress progress,
            ParkedLeases parked) {
        this.parked = parked;
        this.runs = runs;
        this.invoices = invoices;
        this.uses = uses;
        this.rows = rows;
        this.progress = progress;
    }

    /** @throws FencedOff when the run belongs to somebody else by now */
    public void write(UtilityTerms terms, int partition, List<UtilityLeaseBill> chunk) {
        OwnedRun run = terms.run();
        if (!runs.holdsToken(run)) {
            throw new FencedOff(run);
        }
        List<BilledLease> leases = chunk.stream().map(UtilityLeaseBill::billed).toList();
        List<BilledLease> stored = leases;
        if (!run.dryRun()) {
            stored = invoices.store(leases, terms.runs(), run.kind().job());
            List<UtilityLeaseBill> billed = asStored(chunk, stored);
            uses.release(billed);
            uses.record(billed);
            parked.meters(terms.runs(), stored);
        }
        rows.add(terms, asStored(chunk, stored));
        progress.add(terms.runs(), partition, stored);
        runs.moveOn(run, partition, chunk.get(chunk.size() - 1).lease().row());
    }

    /** Those whose readings somebody else has billed meanwhile, or whose invoice the schema refused, have billed none. */
    private static List<UtilityLeaseBill> asStored(List<UtilityLeaseBill> chunk, List<BilledLease> stored) {
        List<UtilityLeaseBill> found = new ArrayList<>(chunk.size());
        for (int i = 0; i < chunk.size(); i++) {
            UtilityLeaseBill bill = chunk.get(i);
            boolean asFound = stored.get(i).bill().equals(bill.bill());
            found.add(
                    asFound
                            ? bill
                            : new UtilityLeaseBill(bill.lease(), stored.get(i).bill()));
        }
        return found;
    }
}
