package com.baribhara.auth.faces;

import java.util.UUID;

/** The request that a page's address names. Nonsense is a request that nobody made: the answer is the same. */
final class RequestId {
    private static final UUID NONE = new UUID(0, 0);

    private RequestId() {}

    static UUID of(String text) {
        try {
            return text == null ? NONE : UUID.fromString(text);
        } catch (IllegalArgumentException nonsense) {
            return NONE;
        }
    }
}
