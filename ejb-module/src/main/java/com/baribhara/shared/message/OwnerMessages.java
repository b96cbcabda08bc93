package com.baribhara.shared.message;

/** Where a use case leaves words for the owners of the organisation it works for, in its transaction; who they are it need not know. */
public interface OwnerMessages {
    void tell(MessageKind what);
}
