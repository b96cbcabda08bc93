package com.baribhara.audit;

import java.io.Serializable;
import java.util.UUID;

/** The id of an event. */
public record EventId(UUID value) implements Serializable {

    public static EventId valueOf(String text) {
        return new EventId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
