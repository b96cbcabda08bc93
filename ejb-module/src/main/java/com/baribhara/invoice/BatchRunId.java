package com.baribhara.invoice;

import java.io.Serializable;
import java.util.UUID;

/** One execution of the monthly job, for one organisation or for many. */
public record BatchRunId(UUID value) implements Serializable {

    public static BatchRunId valueOf(String text) {
        return new BatchRunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
