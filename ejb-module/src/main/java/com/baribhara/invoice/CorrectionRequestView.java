package com.baribhara.invoice;

import com.baribhara.shared.Money;
import java.time.OffsetDateTime;

/**
 * A correction that needs, or needed, a second person.
 *
 * @param correction what was asked for
 * @param total what the credit note would have come to on that day, negative; {@code net} and {@code vat} as well
 * @param decision null while it waits
 */
public record CorrectionRequestView(
        CorrectionRequestId id,
        InvoiceNumber number,
        String billTo,
        String billToBn,
        CorrectInvoice correction,
        Money net,
        Money vat,
        Money total,
        CorrectionRequestStatus status,
        String requestedBy,
        OffsetDateTime requestedAt,
        Decision decision) {

    /**
     * What the second person said.
     *
     * @param refusal why not, null when it was approved
     * @param note the credit note that came of it, null when it was refused
     */
    public record Decision(String by, OffsetDateTime at, String refusal, CreditNoteId note) {}
}
