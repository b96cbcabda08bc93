package com.baribhara.invoice.sharing;

import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a part became: the line of an invoice, or what a later run billed or credited because of it.
 *
 * @param id of the invoice, or of the credit note
 * @param amount of these lines, VAT and all; below zero what was credited
 */
public record PartDocument(LeaseId lease, UUID id, String number, boolean credit, LocalDate issued, Money amount)
        implements Serializable {}
