package com.baribhara.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Locale;
import java.util.UUID;

/** New identifiers: UUID version 7 (RFC 9562), ascending within this server, so that they are cheap to index. */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }

    /** A code for a thing whose landlord gave it none: {@code L-7F3A90C1B2}, from the random end of its id. */
    public static String code(String prefix, UUID id) {
        return prefix + "-" + id.toString().substring(26).toUpperCase(Locale.ROOT);
    }
}
