package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.InvoiceKind;
import com.baribhara.invoice.LineArithmetic;
import com.baribhara.invoice.LineDraft;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.LineRule;
import com.baribhara.ledger.EntryKind;
import com.baribhara.ledger.Journal;
import com.baribhara.ledger.LedgerAccount;
import com.baribhara.ledger.Movement;
import com.baribhara.ledger.NewEntry;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Ids;
import com.baribhara.shared.Money;
import com.baribhara.shared.sql.Database;
import com.baribhara.tenant.LeaseBooks;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseOpening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Books what leases bring with them. What is owed becomes an invoice of its own kind, which is paid, shown, written off and proven as
 * any other is; what the tenant had with us is credit; deposit and advance are held.
 */
@ApplicationScoped
public class OpeningBook implements LeaseBooks {
    private final Journal journal;
    private final Clock clock;

    protected OpeningBook() {
        this(null, null);
    }

    @Inject
    public OpeningBook(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Locks in the order of the monthly run: the tenants' credit, what is held, and the counter of invoices last. */
    @Override
    public void book(Database database, List<LeaseOpening> openings, String actor) {
        OneOrganisation rows = new OneOrganisation(database);
        rows.addCredit(openings.stream()
                .filter(opening -> balance(opening).negative())
                .map(opening -> new OneOrganisation.LeaseMoney(
                        opening.lease(), opening.balance().negated()))
                .toList());
        rows.hold(openings.stream()
                .filter(opening -> opening.deposit() != null || opening.advance() != null)
                .toList());
        List<NewDocument> owed = owed(rows, openings);
        List<NewEntry> entries = new ArrayList<>(openings.size() + owed.size());
        owed.forEach(document -> entries.add(Booking.opening(document)));
        int organisation = rows.organisation();
        openings.forEach(opening -> held(organisation, opening).ifPresent(entries::add));
        journal.post(database, entries);
        rows.tell(openings, actor, OffsetDateTime.now(clock));
        rows.issue(owed);
    }

    @Override
    public Map<LeaseId, LocalDate> billedUntil(Database database, Collection<LeaseId> leases) {
        return new BookedLeases(database).billedUntil(leases);
    }

    @Override
    public Set<LeaseId> settled(Database database, Collection<LeaseId> leases) {
        return new BookedLeases(database).settled(leases);
    }

    private static List<NewDocument> owed(OneOrganisation rows, List<LeaseOpening> openings) {
        List<LeaseOpening> owing =
                openings.stream().filter(opening -> balance(opening).positive()).toList();
        if (owing.isEmpty()) {
            return List.of();
        }
        var leases = rows.worded(owing.stream().map(LeaseOpening::lease).toList());
        int organisation = rows.organisation();
        List<NewDocument> documents = new ArrayList<>(owing.size());
        for (LeaseOpening opening : owing) {
            DateRange day = new DateRange(opening.stoodOn(), opening.stoodOn());
            List<LineDraft> lines =
                    List.of(new LineDraft(LineKind.OPENING_BALANCE, day, broughtForward(opening.balance())));
            InvoiceDraft draft = new InvoiceDraft(
                    leases.get(opening.lease()),
                    InvoiceKind.OPENING,
                    BillingMonth.of(opening.stoodOn()),
                    day,
                    opening.stoodOn(),
                    opening.stoodOn(),
                    InvoiceDraft.Totals.of(lines),
                    lines,
                    null);
            documents.add(new NewDocument(organisation, Ids.next(), 0, null, draft, Money.ZERO, Money.ZERO));
        }
        return documents;
    }

    private static LineArithmetic broughtForward(Money owed) {
        return new LineArithmetic(
                LineRule.BROUGHT_FORWARD, 1, 1, BigDecimal.ONE, owed.amount(), owed, BigDecimal.ZERO, Money.ZERO);
    }

    /** All but what is owed, which its invoice books. */
    private static Optional<NewEntry> held(int organisation, LeaseOpening opening) {
        List<Movement> movements = new ArrayList<>(3);
        if (balance(opening).negative()) {
            movements.add(opened(LedgerAccount.TENANT_CREDIT, opening.balance().negated()));
        }
        if (opening.deposit() != null) {
            movements.add(opened(LedgerAccount.DEPOSIT_HELD, opening.deposit()));
        }
        if (opening.advance() != null) {
            movements.add(opened(LedgerAccount.ADVANCE_HELD, opening.advance()));
        }
        return movements.isEmpty()
                ? Optional.empty()
                : Optional.of(new NewEntry(
                        organisation,
                        Ids.next(),
                        EntryKind.OPENING_BALANCE,
                        opening.stoodOn(),
                        opening.lease().value(),
                        null,
                        movements));
    }

    private static Movement opened(LedgerAccount account, Money amount) {
        return new Movement(LedgerAccount.OPENING_BALANCE, account, amount);
    }

    private static Money balance(LeaseOpening opening) {
        return opening.balance() == null ? Money.ZERO : opening.balance();
    }
}
