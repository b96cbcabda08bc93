package com.baribhara.shared.message;

/**
 * Where a use case leaves words for a person: stored in its transaction, sent once that has committed. In the transaction the organisation
 * must be known already.
 */
public interface OutgoingMessages {
    void send(OutgoingMessage message);
}
