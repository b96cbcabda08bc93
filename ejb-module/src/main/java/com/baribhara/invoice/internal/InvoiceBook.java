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
        List<NewDocument> invoices = documents.stream()
                .filter(document -> !document.draft().credit())
                .toList();
        List<NewDocument> notes =
                documents.stream().filter(document -> document.draft().credit()).toList();
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (!invoices.isEmpty()) {
            DocumentRows rows = new DocumentRows(invoices);
            database.update(DocumentRows.INVOICES, rows.invoices());
            database.update(DocumentRows.INVOICE_LINES, rows.lines());
            database.update(DocumentRows.EVENTS, rows.events("InvoiceIssued", actor, now));
        }
        if (!notes.isEmpty()) {
            DocumentRows rows = new DocumentRows(notes);
            database.update(DocumentRows.CREDIT_NOTES, rows.creditNotes());
            database.update(DocumentRows.CREDIT_NOTE_LINES, rows.lines());
            database.update(DocumentRows.EVENTS, rows.events("CreditNoteIssued", actor, now));
            balances.lower(notes);
        }
        book(documents, invoices);
        database.update("release savepoint chunk");
    }

    private void book(List<NewDocument> documents, List<NewDocument> invoices) {
        List<CreditUse> uses = invoices.stream()
                .filter(invoice -> !invoice.applied().zero())
                .map(CreditUse::of)
                .toList();
        List<AdvanceUse> advances = invoices.stream()
                .filter(invoice -> !invoice.advance().zero())
                .map(AdvanceUse::of)
                .toList();
        LocalDate today = LocalDate.now(clock);
        balances.use(uses, today);
        balances.useAdvances(advances, today);
        List<NewEntry> entries = new ArrayList<>(documents.size() + uses.size() + advances.size());
        documents.forEach(document -> entries.add(Booking.of(document)));
        advances.forEach(use -> entries.add(Booking.of(use, today)));
        uses.forEach(use -> entries.add(Booking.of(use, today)));
        journal.post(database, entries);
    }

    private List<NewDocument> documents(List<BilledLease> leases, Map<Integer, UUID> runs) {
        Map<Integer, Long> invoiceNumbers = numbers.take(Series.INVOICE, wanted(leases, false));
        Map<Integer, Long> noteNumbers = numbers.take(Series.CREDIT_NOTE, wanted(leases, true));
        OrganisationRow first = leases.get(0).row();
        OrganisationRow last = leases.get(leases.size() - 1).row();
        Map<OrganisationRow, Money> credits = balances.credits(first, last);
        Advances advances = balances.advances(first, last);
        Settling settling = new Settling(credits, balances.open(corrected(leases)));
        List<NewDocument> documents = new ArrayList<>(leases.size());
        for (BilledLease lease : leases) {
            int organisation = lease.row().organisation();
            for (InvoiceDraft draft : drafts(lease)) {
                Map<Integer, Long> next = draft.credit() ? noteNumbers : invoiceNumbers;
                long number = next.merge(organisation, 1L, Long::sum) - 1;
                Money advance = advances.pay(lease.row(), draft);
                Money applied = applied(settling, lease.row(), draft, advance);
                documents.add(new NewDocument(
                        organisation, Ids.next(), number, runs.get(organisation), draft, advance, applied));
            }
        }
        balances.keep(settling.changedCredits());
        balances.leave(advances.left());
        return documents;
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

    private static SortedMap<Integer, Integer> wanted(List<BilledLease> leases, boolean credit) {
        SortedMap<Integer, Integer> wanted = new TreeMap<>();
        for (BilledLease lease : leases) {
            for (InvoiceDraft draft : drafts(lease)) {
                if (draft.credit() == credit) {
                    wanted.merge(lease.row().organisation(), 1, Integer::sum);
                }
            }
        }
        return wanted;
    }
}
