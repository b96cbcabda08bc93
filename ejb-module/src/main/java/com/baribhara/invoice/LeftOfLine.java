package com.baribhara.invoice;

import com.baribhara.shared.Money;

/**
 * A line of an invoice with what of it no credit note has taken back yet.
 *
 * @param net without VAT
 */
public record LeftOfLine(InvoiceLineView line, Money net, Money vat) {

    public Money gross() {
        return net.plus(vat);
    }

    public int number() {
        return line.line();
    }
}
