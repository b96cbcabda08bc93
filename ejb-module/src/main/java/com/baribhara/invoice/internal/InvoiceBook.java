package com.baribhara.invoice.internal;

import com.baribhara.invoice.BilledLease;
import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.invoice.ParkReason;
import com.baribhara.invoice.internal.Numbers.Series;
import com.baribhara.ledger.Journal;
import com.baribhara.ledger.NewEntry;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Ids;
import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.DatabaseFailed;
import com.baribhara.tenant.OrganisationLease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Stores new invoices and credit notes with their lines, entries in the journal and events, a whole chunk at once. */
@ApplicationScoped
public class InvoiceBook {
    private static final int WORDS = 200;
    private static final List<String> BILLED_ALREADY =
            List.of("invoice_lease_id_period_start_kind_uk", "credit_note_invoice_id_kind_revision_uk");

    private final BatchDatabase database;
    private final OpenBalances balances;
    private final Numbers numbers;
    private final Journal journal;
    private final Clock clock;

    protected InvoiceBook() {
        this(null, null, null, null);
    }

    @Inject
    public InvoiceBook(BatchDatabase database, Numbers numbers, Journal journal, Clock clock) {
        this.database = database;
        this.balances = new OpenBalances(database);
        this.numbers = numbers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Stores what was billed. When the schema refuses a row, the chunk is undone and stored again lease by lease, so that only the
     * lease at fault is held back.
     *
     * @param actor who issues them, as their events tell
     * @return the leases as they ended up, those refused parked or, when somebody else has billed them meanwhile, unchanged
     */
    public List<BilledLease> store(List<BilledLease> leases, Map<Integer, UUID> runs, String actor) {
        try {
            storeAtOnce(leases, runs, actor);
            return leases;
        } catch (DatabaseFailed refused) {
            back(refused);
        }
        List<BilledLease> stored = new ArrayList<>(leases.size());
        for (BilledLease lease : leases) {
            stored.add(storeAlone(lease, runs, actor));
        }
        return stored;
    }

    private BilledLease storeAlone(BilledLease lease, Map<Integer, UUID> runs, String actor) {
        try {
            storeAtOnce(List.of(lease), runs, actor);
            return lease;
        } catch (DatabaseFailed refused) {
            back(refused);
            // marked for another look, whoever billed it meanwhile
            return new BilledLease(
                    new OrganisationLease(
                            lease.row().organisation(), lease.lease().lease()),
                    billedAlready(refused) ? Billed.NOTHING : parked(lease, refused),
                    true);
        }
    }

    /** Undoes the chunk, unless no lease is to blame: two invoices with one number, say, are a fault of ours. */
    private void back(DatabaseFailed refused) {
        boolean another = refused.uniqueViolation() && !billedAlready(refused);
        if (another || !refused.causedByData()) {
            throw refused;
        }
        database.update("rollback to savepoint chunk");
    }

    private static boolean billedAlready(DatabaseFailed refused) {
        return BILLED_ALREADY.stream().anyMatch(refused::uniqueViolation);
    }

    private static Parked parked(BilledLease lease, DatabaseFailed refused) {
        BillingMonth month = ((Billed) lease.bill()).invoices().get(0).month();
        String words = refused.getCause().getMessage();
        return new Parked(ParkReason.NOT_STORABLE, words.substring(0, Math.min(WORDS, words.length())), month);
    }

    private void storeAtOnce(List<BilledLease> leases, Map<Integer, UUID> runs, String actor) {
        if (leases.stream().allMatch(lease -> drafts(lease).isEmpty())) {
            return;
        }
        database.update("savepoint chunk");
        List<NewDocument> documents = documents(leases, runs);
        List<NewDocument> notes =
                documents.stream().filter(document -> document.draft().credit()).toList();
        List<NewDocument> invoices = documents.stream()
                .filter(document -> !document.draft().credit())
                .toList();
        List<CreditUse> credits = credits(invoices);
        List<AdvanceUse> advances = advances(invoices);
        book(documents, credits, advances);
        OffsetDateTime now = OffsetDateTime.now(clock);
        storeNotes(notes, actor, now);
        if (!invoices.isEmpty()) {
            DocumentRows rows = new DocumentRows(numbered(invoices));
            database.insert("invoice", DocumentRows.INVOICES, rows.invoices());
            database.insert("invoice_line", DocumentRows.INVOICE_LINES, rows.lines());
            database.insert("domain_event", DocumentRows.EVENTS, rows.events("InvoiceIssued", actor, now));
            balances.use(credits, LocalDate.now(clock));
            balances.useAdvances(advances, LocalDate.now(clock));
        }
        database.update("release savepoint chunk");
    }

    private void storeNotes(List<NewDocument> notes, String actor, OffsetDateTime now) {
        if (!notes.isEmpty()) {
            DocumentRows rows = new DocumentRows(notes);
            database.insert("credit_note", DocumentRows.CREDIT_NOTES, rows.creditNotes());
            database.insert("credit_note_line", DocumentRows.CREDIT_NOTE_LINES, rows.lines());
            database.insert("domain_event", DocumentRows.EVENTS, rows.events("CreditNoteIssued", actor, now));
            balances.lower(notes);
        }
    }

    private static List<CreditUse> credits(List<NewDocument> invoices) {
        return invoices.stream()
                .filter(invoice -> !invoice.applied().zero())
                .map(CreditUse::of)
                .toList();
    }

    private static List<AdvanceUse> advances(List<NewDocument> invoices) {
        return invoices.stream()
                .filter(invoice -> !invoice.advance().zero())
                .map(AdvanceUse::of)
                .toList();
    }

    private void book(List<NewDocument> documents, List<CreditUse> credits, List<AdvanceUse> advances) {
        LocalDate today = LocalDate.now(clock);
        List<NewEntry> entries = new ArrayList<>(documents.size() + credits.size() + advances.size());
        documents.forEach(document -> entries.add(Booking.of(document)));
        advances.forEach(use -> entries.add(Booking.of(use, today)));
        credits.forEach(use -> entries.add(Booking.of(use, today)));
        journal.post(database, entries);
    }

    /**
     * Numbered are credit notes only, which lock what corrections by hand lock, in their order. The counter of invoices makes writers of one
     * organisation take turns until they commit: it comes last, once the journal is written.
     */
    private List<NewDocument> documents(List<BilledLease> leases, Map<Integer, UUID> runs) {
        Map<Integer, Long> noteNumbers = numbers.take(Series.CREDIT_NOTE, wantedNotes(leases));
        OrganisationRow first = leases.get(0).row();
        OrganisationRow last = leases.get(leases.size() - 1).row();
        Map<OrganisationRow, Money> credits = balances.credits(first, last);
        Advances advances = balances.advances(first, last);
        Settling settling = new Settling(credits, balances.open(corrected(leases)));
        List<NewDocument> documents = new ArrayList<>(leases.size());
        for (BilledLease lease : leases) {
            int organisation = lease.row().organisation();
            for (InvoiceDraft draft : drafts(lease)) {
                long number = draft.credit() ? noteNumbers.merge(organisation, 1L, Long::sum) - 1 : 0;
                Money advance = advances.pay(lease.row(), draft);
                Money applied = applied(settling, lease.row(), draft, advance);
                documents.add(new NewDocument(
                        organisation, Ids.next(), number, runs.get(organisation), draft, advance, applied));
            }
        }
        balances.keep(settling.changes());
        balances.leave(advances.left());
        return documents;
    }

    private List<NewDocument> numbered(List<NewDocument> invoices) {
        SortedMap<Integer, Integer> wanted = new TreeMap<>();
        invoices.forEach(invoice -> wanted.merge(invoice.organisation(), 1, Integer::sum));
        Map<Integer, Long> next = numbers.take(Series.INVOICE, wanted);
        return invoices.stream()
                .map(invoice -> invoice.numbered(next.merge(invoice.organisation(), 1L, Long::sum) - 1))
                .toList();
    }

    /** @param advance what the lease's advance has paid of it */
    private static Money applied(Settling settling, OrganisationRow lease, InvoiceDraft draft, Money advance) {
        Money total = draft.totals().total();
        return draft.credit()
                ? settling.lower(lease, corrected(lease, draft), total.negated())
                : settling.pay(lease, total.minus(advance));
    }

    private static List<InvoiceDraft> drafts(BilledLease lease) {
        return lease.bill() instanceof Billed billed ? billed.invoices() : List.of();
    }

    private static List<OrganisationRow> corrected(List<BilledLease> leases) {
        return leases.stream()
                .flatMap(lease ->
                        drafts(lease).stream().filter(InvoiceDraft::credit).map(draft -> corrected(lease.row(), draft)))
                .toList();
    }

    private static OrganisationRow corrected(OrganisationRow lease, InvoiceDraft draft) {
        return new OrganisationRow(
                lease.organisation(), draft.correction().invoice().value());
    }

    private static SortedMap<Integer, Integer> wantedNotes(List<BilledLease> leases) {
        SortedMap<Integer, Integer> wanted = new TreeMap<>();
        for (BilledLease lease : leases) {
            drafts(lease).stream()
                    .filter(InvoiceDraft::credit)
                    .forEach(draft -> wanted.merge(lease.row().organisation(), 1, Integer::sum));
        }
        return wanted;
    }
}
