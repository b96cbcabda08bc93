package com.baribhara.invoice;

import com.baribhara.ledger.EntryKind;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The account of a lease over a period. A balance below zero is the tenant's credit.
 *
 * @param opening before the first day
 * @param closing after the last
 */
public record StatementView(LeaseId lease, DateRange period, Money opening, List<Line> lines, Money closing) {

    /**
     * @param document what was booked
     * @param number of the document, null for credit that went to an invoice
     * @param invoice the invoice it is about, null when about none
     * @param amount what the tenant owes more, below zero for less
     * @param balance after it
     */
    public record Line(
            LocalDate on,
            EntryKind kind,
            UUID document,
            String number,
            InvoiceId invoice,
            Money amount,
            Money balance) {}
}
