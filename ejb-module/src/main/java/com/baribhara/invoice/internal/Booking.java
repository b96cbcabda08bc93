package com.baribhara.invoice.internal;

import com.baribhara.invoice.LineDraft;
import com.baribhara.ledger.EntryKind;
import com.baribhara.ledger.LedgerAccount;
import com.baribhara.ledger.Movement;
import com.baribhara.ledger.NewEntry;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How documents are booked: what the tenant owes against what it is for, one movement an account. */
final class Booking {
    private Booking() {}

    static NewEntry of(NewDocument document) {
        return document.draft().credit() ? creditNote(document) : invoice(document, EntryKind.INVOICE);
    }

    /** What was owed before the first bill here, on the day on which it stood so. */
    static NewEntry opening(NewDocument invoice) {
        return invoice(invoice, EntryKind.OPENING_BALANCE);
    }

    private static NewEntry invoice(NewDocument invoice, EntryKind kind) {
        List<Movement> movements = new ArrayList<>(3);
        earned(invoice.draft().lines())
                .forEach((account, amount) ->
                        Movement.of(LedgerAccount.RECEIVABLE, account, amount).ifPresent(movements::add));
        return new NewEntry(
                invoice.organisation(),
                invoice.id(),
                kind,
                invoice.draft().issuedOn(),
                invoice.leaseId(),
                invoice.id(),
                movements);
    }

    /** Takes back what was earned; what the invoice does not owe any more becomes the tenant's. */
    private static NewEntry creditNote(NewDocument note) {
        List<Movement> movements = new ArrayList<>(3);
        earned(note.draft().lines())
                .forEach((account, amount) ->
                        Movement.of(LedgerAccount.RECEIVABLE, account, amount).ifPresent(movements::add));
        Movement.of(LedgerAccount.RECEIVABLE, LedgerAccount.TENANT_CREDIT, note.excess())
                .ifPresent(movements::add);
        return new NewEntry(
                note.organisation(),
                note.id(),
                EntryKind.CREDIT_NOTE,
                note.draft().issuedOn(),
                note.leaseId(),
                note.corrects(),
                movements);
    }

    static NewEntry of(CreditUse use, LocalDate day) {
        return new NewEntry(
                use.invoice().organisation(),
                use.id(),
                EntryKind.CREDIT_APPLIED,
                day,
                use.invoice().leaseId(),
                use.invoice().id(),
                List.of(new Movement(LedgerAccount.TENANT_CREDIT, LedgerAccount.RECEIVABLE, use.amount())));
    }

    static NewEntry of(AdvanceUse use, LocalDate day) {
        return new NewEntry(
                use.invoice().organisation(),
                use.id(),
                EntryKind.ADVANCE_APPLIED,
                day,
                use.invoice().leaseId(),
                use.invoice().id(),
                List.of(new Movement(LedgerAccount.ADVANCE_HELD, LedgerAccount.RECEIVABLE, use.amount())));
    }

    private static Map<LedgerAccount, Money> earned(List<LineDraft> lines) {
        Map<LedgerAccount, Money> earned = new EnumMap<>(LedgerAccount.class);
        for (LineDraft line : lines) {
            earned.merge(line.kind().account(), line.net(), Money::plus);
            if (!line.vat().zero()) {
                earned.merge(LedgerAccount.VAT_PAYABLE, line.vat(), Money::plus);
            }
        }
        return earned;
    }
}
