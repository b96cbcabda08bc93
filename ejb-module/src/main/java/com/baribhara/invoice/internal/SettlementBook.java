package com.baribhara.invoice.internal;

import com.baribhara.invoice.DepositNotSettled;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.SettleDeposit;
import com.baribhara.invoice.SettlementView;
import com.baribhara.invoice.SettlementView.Paid;
import com.baribhara.invoice.internal.HeldRows.Open;
import com.baribhara.invoice.internal.SettlementRows.Application;
import com.baribhara.invoice.internal.SettlementRows.Signature;
import com.baribhara.invoice.model.HeldMoney;
import com.baribhara.invoice.model.HeldMoney.Part;
import com.baribhara.ledger.EntryKind;
import com.baribhara.ledger.Journal;
import com.baribhara.ledger.LedgerAccount;
import com.baribhara.ledger.Movement;
import com.baribhara.ledger.NewEntry;
import com.baribhara.shared.Ids;
import com.baribhara.shared.Money;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.DepositSettlement;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Works out what becomes of all that is held of a tenant who has left, and books it. */
@ApplicationScoped
public class SettlementBook {
    private final OrganisationDatabase database;
    private final HeldRows held;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    protected SettlementBook() {
        this(null, null, null, null);
    }

    @Inject
    public SettlementBook(OrganisationDatabase database, Journal journal, CurrentActor actor, Clock clock) {
        this.database = database;
        this.held = new HeldRows(database);
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** What is there to be settled, and how. */
    private record Standing(HeldMoney held, List<Open> open, SettleDeposit command) {

        List<Money> owed() {
            return Stream.concat(open.stream().map(Open::amount), Stream.of(command.deducted()))
                    .toList();
        }

        List<Part> parts() {
            return held.pay(owed());
        }

        /** What pays the final invoice. */
        Part last() {
            return parts().get(open.size());
        }

        SettlementView view(LocalDate day, InvoiceId finalInvoice) {
            DepositSettlement settled = held.settle(owed());
            List<Part> parts = parts();
            List<Paid> paid = new ArrayList<>();
            for (int i = 0; i < open.size(); i++) {
                if (parts.get(i).sum().positive()) {
                    paid.add(new Paid(
                            open.get(i).invoice(),
                            open.get(i).number(),
                            parts.get(i).sum()));
                }
            }
            return new SettlementView(
                    day,
                    held.deposit(),
                    held.advance(),
                    held.credit(),
                    Money.sum(open.stream().map(Open::amount).toList()),
                    command.deducted(),
                    settled.refund(),
                    settled.shortfall(),
                    command.deductions(),
                    paid,
                    finalInvoice);
        }
    }

    private Standing standing(LeaseId lease, SettleDeposit command) {
        HeldMoney all = held.held(lease);
        if (new BookedLeases(database).unbilled(lease, Dhaka.today(clock))) {
            throw new DepositNotSettled("deposit.bill-first");
        }
        new LastReadings(database).billed(lease);
        if (!all.deposit().plus(all.advance()).positive()) {
            throw new DepositNotSettled("deposit.nothing-held");
        }
        return new Standing(all, held.open(lease), command);
    }

    /** Books nothing. */
    public SettlementView look(LeaseId lease, SettleDeposit command) {
        return standing(lease, command).view(null, null);
    }

    /** Locks as the monthly run does: credit, what is held, the invoices, and the counter of invoices last. */
    public SettlementView settle(LeaseId lease, SettleDeposit command) {
        OneOrganisation rows = new OneOrganisation(database);
        Standing standing = standing(lease, command);
        Signature signed = new Signature(Ids.next(), lease, actor.get().name(), OffsetDateTime.now(clock));
        LocalDate today = Dhaka.today(clock);
        FinalInvoice invoice = command.deducted().positive() ? invoice(rows, standing, lease, today) : null;
        SettlementView view = standing.view(today, invoice == null ? null : invoice.id());
        List<Application> applications = book(rows.organisation(), standing, signed, invoice);
        held.leave(lease, view.refund().minus(view.credit()));
        if (invoice != null) {
            invoice.store(rows, database, signed.by(), signed.at());
        }
        new SettlementRows(database).add(signed, view, applications);
        return view;
    }

    private FinalInvoice invoice(OneOrganisation rows, Standing standing, LeaseId lease, LocalDate today) {
        return new FinalInvoice(
                rows.worded(List.of(lease)).get(lease),
                rows.organisation(),
                standing.command().deductions(),
                today,
                held.revision(lease, today),
                standing.last().sum());
    }

    private List<Application> book(int organisation, Standing standing, Signature signed, FinalInvoice invoice) {
        List<Application> applications = new ArrayList<>();
        List<NewEntry> entries = new ArrayList<>();
        HeldMoney rest = standing.held();
        List<Part> parts = standing.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).sum().positive()) {
                InvoiceId paid =
                        i < standing.open().size() ? standing.open().get(i).invoice() : invoice.id();
                Application application =
                        new Application(Ids.next(), paid, parts.get(i).sum());
                applications.add(application);
                entries.add(entry(organisation, signed, application, parts.get(i)));
                rest = rest.without(parts.get(i));
            }
        }
        entries.add(released(organisation, Dhaka.today(clock), signed, rest));
        if (invoice != null) {
            entries.add(invoice.booked());
        }
        // the final invoice is stored with what is paid of it
        held.pay(applications.stream()
                .filter(one -> invoice == null || !one.invoice().equals(invoice.id()))
                .toList());
        journal.post(database, entries);
        return applications;
    }

    private NewEntry entry(int organisation, Signature signed, Application application, Part part) {
        List<Movement> movements = new ArrayList<>(3);
        Movement.of(LedgerAccount.TENANT_CREDIT, LedgerAccount.RECEIVABLE, part.credit())
                .ifPresent(movements::add);
        Movement.of(LedgerAccount.ADVANCE_HELD, LedgerAccount.RECEIVABLE, part.advance())
                .ifPresent(movements::add);
        Movement.of(LedgerAccount.DEPOSIT_HELD, LedgerAccount.RECEIVABLE, part.deposit())
                .ifPresent(movements::add);
        return new NewEntry(
                organisation,
                application.id(),
                EntryKind.DEPOSIT_SETTLED,
                Dhaka.today(clock),
                signed.lease().value(),
                application.invoice().value(),
                movements);
    }

    /** What is left is the tenant's, to be paid out. */
    private static NewEntry released(int organisation, LocalDate day, Signature signed, HeldMoney rest) {
        List<Movement> movements = new ArrayList<>(2);
        Movement.of(LedgerAccount.ADVANCE_HELD, LedgerAccount.TENANT_CREDIT, rest.advance())
                .ifPresent(movements::add);
        Movement.of(LedgerAccount.DEPOSIT_HELD, LedgerAccount.TENANT_CREDIT, rest.deposit())
                .ifPresent(movements::add);
        return new NewEntry(
                organisation,
                signed.id(),
                EntryKind.DEPOSIT_SETTLED,
                day,
                signed.lease().value(),
                null,
                movements);
    }
}
