package com.baribhara.invoice.internal;

import com.baribhara.invoice.BilledLease;
import com.baribhara.invoice.BillingTerms;
import com.baribhara.invoice.FencedOff;
import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.rates.internal.LawFacts;
import com.baribhara.tenant.LeaseBillingService;
import com.baribhara.tenant.OrganisationLease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a chunk leaves behind. All of it or nothing: it is one transaction with the checkpoint. */
@ApplicationScoped
public class ChunkWriting {
    private final BatchRunStore runs;
    private final InvoiceBook invoices;
    private final ParkedLeases parked;
    private final RunProgress progress;
    private final PreviewRows previews;
    private final LeaseBillingService leases;
    private final LawFacts law;

    protected ChunkWriting() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ChunkWriting(
            BatchRunStore runs,
            InvoiceBook invoices,
            ParkedLeases parked,
            RunProgress progress,
            PreviewRows previews,
            LeaseBillingService leases,
            LawFacts law) {
        this.runs = runs;
        this.invoices = invoices;
        this.parked = parked;
        this.progress = progress;
        this.previews = previews;
        this.leases = leases;
        this.law = law;
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
            stored = invoices.store(chunk, terms.runs(), run.kind().job());
            parked.update(terms, stored);
            leases.checked(checked(stored));
            law.vatUsed(taxedAhead(stored));
        }
        progress.add(terms.runs(), partition, stored);
        runs.moveOn(run, partition, chunk.get(chunk.size() - 1).row());
    }

    /** Those whose bills were compared with their changed terms, and agree with them now. */
    private static List<OrganisationLease> checked(List<BilledLease> stored) {
        return stored.stream()
                .filter(lease -> lease.lease().recheck().isPresent() && lease.bill() instanceof Billed)
                .map(BilledLease::lease)
                .toList();
    }

    /** First days of periods that are billed with VAT before they begin: their rate may still be to come. */
    private static Set<LocalDate> taxedAhead(List<BilledLease> stored) {
        return stored.stream()
                .filter(lease -> lease.bill() instanceof Billed)
                .flatMap(lease -> ((Billed) lease.bill()).invoices().stream())
                .filter(draft ->
                        !draft.totals().vat().zero() && draft.period().from().isAfter(draft.issuedOn()))
                .map((InvoiceDraft draft) -> draft.period().from())
                .collect(Collectors.toSet());
    }
}
