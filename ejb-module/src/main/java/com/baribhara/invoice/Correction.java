package com.baribhara.invoice;

/**
 * What a document refers back to.
 *
 * @param invoice the invoice it corrects; null for a further one that begins on the same day
 * @param revision counts the corrections of that invoice, from 1, so that none is posted twice
 * @param reason null like the invoice
 */
public record Correction(InvoiceId invoice, int revision, CorrectionReason reason) {

    /** One more of its kind that begins on a day on which others began. */
    public static Correction further(int revision) {
        return new Correction(null, revision, null);
    }
}
