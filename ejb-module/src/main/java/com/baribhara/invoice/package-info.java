/**
 * The monthly bill: the rules that make it, the runs that issue it, the invoices and their lines.
 *
 * <p>Holds: one invoice a lease, period and kind, however often a run is repeated; numbers without gaps; total = net + VAT, and a
 * total is the plain sum of its rounded lines; an issued invoice never changes its words; one run a month and organisation at a
 * time; a lease that can't be billed is parked with its reason and stops nobody else. The rules ({@code model}, and
 * {@link com.baribhara.invoice.MonthlyBill}) know no database: the job in {@code batch-jobs} reads, asks them and writes. Events
 * out: {@code InvoiceRunRequested}, {@code InvoiceRunCompleted}, {@code LateFeeRunRequested}, {@code LateFeeRunCompleted},
 * {@code LateFeePolicyEntered}, {@code InvoiceIssued}, {@code CreditNoteIssued}, {@code InvoiceVoided}, {@code BillReleased}, {@code CorrectionRequested},
 * {@code CorrectionRefused}, {@code OpeningBooked}, {@code DepositReceived}, {@code AdvanceReceived}, {@code DepositSettled}, {@code ReceiptReversed},
 * {@code ReceiptReversalRequested}, {@code ReceiptReversalRefused}; in: none.
 *
 * <p>Who may call: owners and managers start runs and correct invoices, up to the limit of their organisation alone and above it with
 * another owner or manager; accountants read and ask for corrections; a tenant reads its own invoices.
 */
package com.baribhara.invoice;
