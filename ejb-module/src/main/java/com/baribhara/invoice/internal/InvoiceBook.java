package com.baribhara.invoice.internal;

import com.baribhara.invoice.BilledLease;
import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.invoice.ParkReason;
import com.baribhara.invoice.internal.InvoiceRows.NewInvoice;
import com.baribhara.ledger.Journal;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Ids;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.DatabaseFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Stores new invoices with their lines, entries in the journal and events, a whole chunk at once. */
@ApplicationScoped
public class InvoiceBook {
    private static final int WORDS = 200;
    private static final String BILLED_ALREADY = "invoice_lease_id_period_start_kind_uk";

    private final BatchDatabase database;
    private final Numbers numbers;
    private final Journal journal;
    private final Clock clock;

    protected InvoiceBook() {
        this(null, null, null, null);
    }

    @Inject
    public InvoiceBook(BatchDatabase database, Numbers numbers, Journal journal, Clock clock) {
        this.database = database;
        this.numbers = numbers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Stores what was billed. When the schema refuses a row, the chunk is undone and stored again lease by lease, so that only the
     * lease at fault is held back.
     *
     * @return the leases as they ended up, those refused parked or, when somebody else has billed them meanwhile, unchanged
     */
    public List<BilledLease> store(List<BilledLease> leases, Map<Integer, UUID> runs) {
        try {
            storeAtOnce(leases, runs);
            return leases;
        } catch (DatabaseFailed refused) {
            back(refused);
        }
        List<BilledLease> stored = new ArrayList<>(leases.size());
        for (BilledLease lease : leases) {
            stored.add(storeAlone(lease, runs));
        }
        return stored;
    }

    private BilledLease storeAlone(BilledLease lease, Map<Integer, UUID> runs) {
        try {
            storeAtOnce(List.of(lease), runs);
            return lease;
        } catch (DatabaseFailed refused) {
            back(refused);
            return new BilledLease(
                    lease.lease(),
                    refused.uniqueViolation(BILLED_ALREADY) ? Billed.NOTHING : parked(lease, refused),
                    true);
        }
    }

    /** Undoes the chunk, unless no lease is to blame: two invoices with one number, say, are a fault of ours. */
    private void back(DatabaseFailed refused) {
        boolean another = refused.uniqueViolation() && !refused.uniqueViolation(BILLED_ALREADY);
        if (another || !refused.causedByData()) {
            throw refused;
        }
        database.update("rollback to savepoint chunk");
    }

    private static Parked parked(BilledLease lease, DatabaseFailed refused) {
        BillingMonth month = ((Billed) lease.bill()).invoices().get(0).month();
        String words = refused.getCause().getMessage();
        return new Parked(ParkReason.NOT_STORABLE, words.substring(0, Math.min(WORDS, words.length())), month);
    }

    private void storeAtOnce(List<BilledLease> leases, Map<Integer, UUID> runs) {
        SortedMap<Integer, Integer> wanted = wanted(leases);
        if (wanted.isEmpty()) {
            return;
        }
        database.update("savepoint chunk");
        List<NewInvoice> invoices = numbered(leases, runs, numbers.take(wanted));
        InvoiceRows rows = new InvoiceRows(invoices);
        database.update(InvoiceRows.INVOICES, rows.invoices());
        database.update(InvoiceRows.LINES, rows.lines());
        journal.post(database, invoices.stream().map(Booking::of).toList());
        database.update(InvoiceRows.EVENTS, rows.events(OffsetDateTime.now(clock)));
        database.update("release savepoint chunk");
    }

    static SortedMap<Integer, Integer> wanted(List<BilledLease> leases) {
        SortedMap<Integer, Integer> wanted = new TreeMap<>();
        for (BilledLease lease : leases) {
            if (lease.bill() instanceof Billed billed && !billed.invoices().isEmpty()) {
                wanted.merge(lease.row().organisation(), billed.invoices().size(), Integer::sum);
            }
        }
        return wanted;
    }

    static List<NewInvoice> numbered(List<BilledLease> leases, Map<Integer, UUID> runs, Map<Integer, Long> next) {
        List<NewInvoice> invoices = new ArrayList<>(leases.size());
        for (BilledLease lease : leases) {
            if (lease.bill() instanceof Billed billed) {
                int organisation = lease.row().organisation();
                for (InvoiceDraft draft : billed.invoices()) {
                    long number = next.merge(organisation, 1L, Long::sum) - 1;
                    invoices.add(new NewInvoice(organisation, Ids.next(), number, runs.get(organisation), draft));
                }
            }
        }
        return invoices;
    }
}
