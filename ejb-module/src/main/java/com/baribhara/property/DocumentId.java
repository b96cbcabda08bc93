package com.baribhara.property;

import java.io.Serializable;
import java.util.UUID;

/** A paper or a picture that is kept. */
public record DocumentId(UUID value) implements Serializable {

    public static DocumentId valueOf(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
