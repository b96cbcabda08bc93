package com.baribhara.invoice;

/**
 * What a document refers back to.
 *
 * @param invoice the invoice it corrects
 * @param revision counts the corrections of that invoice, from 1, so that none is posted twice
 */
public record Correction(InvoiceId invoice, int revision, CorrectionReason reason) {}
