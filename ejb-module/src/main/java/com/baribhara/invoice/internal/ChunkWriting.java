package com.baribhara.invoice.internal;

import com.baribhara.invoice.BilledLease;
import com.baribhara.invoice.BillingTerms;
import com.baribhara.invoice.FencedOff;
import com.baribhara.invoice.OwnedRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a chunk leaves behind. All of it or nothing: it is one transaction with the checkpoint. */
@ApplicationScoped
public class ChunkWriting {
    private final BatchRunStore runs;
    private final InvoiceBook invoices;
    private final ParkedLeases parked;
    private final RunProgress progress;
    private final PreviewRows previews;

    protected ChunkWriting() {
        this(null, null, null, null, null);
    }

    @Inject
    public ChunkWriting(
            BatchRunStore runs, InvoiceBook invoices, ParkedLeases parked, RunProgress progress, PreviewRows previews) {
        this.runs = runs;
        this.invoices = invoices;
        this.parked = parked;
        this.progress = progress;
        this.previews = previews;
    }

    public void write(BillingTerms terms, int partition, List<BilledLease> chunk) {
        OwnedRun run = terms.run();
        if (!runs.holdsToken(run)) {
            throw new FencedOff(run);
        }
        List<BilledLease> stored = chunk;
        if (run.dryRun()) {
            previews.add(terms, stored);
        } else {
            stored = invoices.store(chunk, terms.runs());
            parked.update(terms, stored);
        }
        progress.add(terms, partition, stored);
        runs.moveOn(run, partition, chunk.get(chunk.size() - 1).row());
    }
}
