package com.baribhara.invoice;

import com.baribhara.shared.Money;
import java.io.Serializable;

/**
 * What is to be taken back of one line of an invoice.
 *
 * @param line its number on the invoice
 * @param net without VAT, which follows; of a write-off what the tenant will not pay, VAT and all. Zero leaves the line alone
 */
public record LineCredit(int line, Money net) implements Serializable {}
