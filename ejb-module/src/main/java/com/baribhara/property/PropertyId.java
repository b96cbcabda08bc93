package com.baribhara.property;

import java.io.Serializable;
import java.util.UUID;

/** A building or a plot with units. */
public record PropertyId(UUID value) implements Serializable {

    public static PropertyId valueOf(String text) {
        return new PropertyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
