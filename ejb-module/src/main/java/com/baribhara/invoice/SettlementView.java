package com.baribhara.invoice;

import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What becomes, or became, of all that is held of a tenant who leaves.
 *
 * @param settledOn null while it is only looked at
 * @param credit what the tenant had with us before
 * @param owed what was open of the invoices
 * @param deducted what the final invoice comes to
 * @param refund what the tenant gets back: credit until it is paid out
 * @param shortfall what stays owed on the final invoice, and on those before it
 * @param invoices those that are paid, wholly or in part, in their order
 * @param finalInvoice of what is deducted; null when nothing is, and while it is only looked at
 */
public record SettlementView(
        LocalDate settledOn,
        Money deposit,
        Money advance,
        Money credit,
        Money owed,
        Money deducted,
        Money refund,
        Money shortfall,
        List<Deduction> deductions,
        List<Paid> invoices,
        InvoiceId finalInvoice) {

    /**
     * What of an invoice is paid.
     *
     * @param number null while the invoice is only looked at
     */
    public record Paid(InvoiceId invoice, InvoiceNumber number, Money amount) {}
}
