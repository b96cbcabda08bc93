package com.baribhara.invoice;

import java.io.Serializable;
import java.util.UUID;

/** One correction that waits, or waited, for a second person. */
public record CorrectionRequestId(UUID value) implements Serializable {

    public static CorrectionRequestId valueOf(String text) {
        return new CorrectionRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
