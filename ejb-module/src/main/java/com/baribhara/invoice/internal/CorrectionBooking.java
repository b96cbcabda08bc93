package com.baribhara.invoice.internal;

import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.invoice.CreditNoteView;
import com.baribhara.invoice.InvoiceLineView;
import com.baribhara.ledger.EntryKind;
import com.baribhara.ledger.LedgerAccount;
import com.baribhara.ledger.Movement;
import com.baribhara.ledger.NewEntry;
import com.baribhara.shared.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How corrections by hand are booked. What was given, or should never have been billed, was not earned: it goes back to the accounts it
 * came from, its VAT too. A fee that is waived was earned and given up: income shows it and so does the account of what is waived.
 * What nobody will pay is a loss, VAT and all, since the state has a right to the VAT of what was let.
 */
final class CorrectionBooking {
    private CorrectionBooking() {}

    static NewEntry of(int organisation, CreditNoteView note) {
        List<Movement> movements = new ArrayList<>(3);
        given(note)
                .forEach((account, amount) ->
                        Movement.of(account, LedgerAccount.RECEIVABLE, amount).ifPresent(movements::add));
        Movement.of(LedgerAccount.RECEIVABLE, LedgerAccount.TENANT_CREDIT, note.credited())
                .ifPresent(movements::add);
        return new NewEntry(
                organisation,
                note.id().value(),
                EntryKind.CREDIT_NOTE,
                note.issued(),
                note.lease().value(),
                note.invoice().value(),
                movements);
    }

    private static Map<LedgerAccount, Money> given(CreditNoteView note) {
        Map<LedgerAccount, Money> given = new EnumMap<>(LedgerAccount.class);
        for (InvoiceLineView line : note.lines()) {
            given.merge(account(note.kind(), line), line.net().negated(), Money::plus);
            given.merge(LedgerAccount.VAT_PAYABLE, line.vat().negated(), Money::plus);
        }
        return given;
    }

    private static LedgerAccount account(CreditNoteKind kind, InvoiceLineView line) {
        return switch (kind) {
            case WAIVER -> LedgerAccount.WAIVED;
            case WRITE_OFF -> LedgerAccount.BAD_DEBT;
            case ADJUSTMENT, GOODWILL, VOID -> line.kind().account();
        };
    }
}
