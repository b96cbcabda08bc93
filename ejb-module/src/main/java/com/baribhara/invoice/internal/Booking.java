package com.baribhara.invoice.internal;

import com.baribhara.invoice.LineDraft;
import com.baribhara.invoice.internal.InvoiceRows.NewInvoice;
import com.baribhara.ledger.EntryKind;
import com.baribhara.ledger.LedgerAccount;
import com.baribhara.ledger.Movement;
import com.baribhara.ledger.NewEntry;
import com.baribhara.shared.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How documents are booked: what the tenant owes against what it is for, one movement an account. */
final class Booking {
    private Booking() {}

    static NewEntry of(NewInvoice invoice) {
        return new NewEntry(
                invoice.organisation(),
                invoice.id(),
                EntryKind.INVOICE,
                invoice.draft().issuedOn(),
                invoice.draft().lease().lease().value(),
                invoice.id(),
                owed(invoice.draft().lines()));
    }

    private static List<Movement> owed(List<LineDraft> lines) {
        Map<LedgerAccount, Money> earned = new EnumMap<>(LedgerAccount.class);
        for (LineDraft line : lines) {
            earned.merge(line.kind().account(), line.net(), Money::plus);
            if (!line.vat().zero()) {
                earned.merge(LedgerAccount.VAT_PAYABLE, line.vat(), Money::plus);
            }
        }
        List<Movement> movements = new ArrayList<>(earned.size());
        earned.forEach((account, amount) ->
                Movement.of(LedgerAccount.RECEIVABLE, account, amount).ifPresent(movements::add));
        return movements;
    }
}
