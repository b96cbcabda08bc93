package com.baribhara.invoice;

/**
 * What became of a correction.
 *
 * @param note the credit note, null when it waits for a second person
 * @param request what waits, null when it was issued at once
 */
public record CorrectionOutcome(CreditNoteId note, CorrectionRequestId request) {

    public boolean issued() {
        return note != null;
    }
}
