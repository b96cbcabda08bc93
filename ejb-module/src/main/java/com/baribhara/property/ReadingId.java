package com.baribhara.property;

import java.io.Serializable;
import java.util.UUID;

/** What a meter showed on a day. */
public record ReadingId(UUID value) implements Serializable {

    public static ReadingId valueOf(String text) {
        return new ReadingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
