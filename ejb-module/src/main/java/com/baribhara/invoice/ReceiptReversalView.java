package com.baribhara.invoice;

import com.baribhara.shared.security.Actor;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A deposit or an advance that was taken back, or is to be.
 *
 * @param id that of its entry in the journal
 * @param decidedBy the second person, null where none was needed or none has answered yet
 * @param refusal why not, null unless it was refused
 */
public record ReceiptReversalView(
        UUID id,
        HeldReceiptId receipt,
        String reason,
        ReversalStatus status,
        String requestedBy,
        UUID requestedByAccount,
        OffsetDateTime requestedAt,
        String decidedBy,
        OffsetDateTime decidedAt,
        String refusal) {
    /** Whether this is who asked, whatever the user name is by now. */
    public boolean askedBy(Actor person) {
        return person.same(requestedByAccount, requestedBy);
    }
}
