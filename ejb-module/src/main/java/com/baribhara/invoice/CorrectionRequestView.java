package com.baribhara.invoice;

import com.baribhara.shared.Money;
import com.baribhara.shared.security.Actor;
import java.time.OffsetDateTime;
import java.util.UUID;

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
        UUID requestedByAccount,
        OffsetDateTime requestedAt,
        Decision decision) {

    /** Whether this is who asked, whatever the user name is by now. */
    public boolean askedBy(Actor person) {
        return person.same(requestedByAccount, requestedBy);
    }

    /**
     * What the second person said.
     *
     * @param refusal why not, null when it was approved
     * @param note the credit note that came of it, null when it was refused
     */
    public record Decision(String by, OffsetDateTime at, String refusal, CreditNoteId note) {}
}
